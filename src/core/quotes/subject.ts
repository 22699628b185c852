import type { Mention } from '../people/mention.ts';
import type { Cue } from './cues.ts';
import type { Zone } from './frame.ts';
import type { Item } from './reading.ts';

/** The mention that speaks, by its place around the cue; null when there is none. */
export function findSubject(zone: Zone, cue: Cue | null, mentions: readonly Mention[]): Mention | null {
  const near = inZone(zone, mentions);
  if (!cue) return withoutVerb(near, zone);
  const { form } = cue;
  const before = near.filter(({ at }) => at.end <= cue.start);
  const after = near.filter(({ at }) => at.start >= cue.start);
  if (form === null) return after[0] ?? null;
  if (form.mood === 'passive') return besideCue(zone, cue, before, after) ?? before.at(-1) ?? after[0] ?? null;
  if (form.sense === 'cites') return after.find(({ subject, kind }) => !subject || kind !== 'body') ?? null;

  const speaking = before.filter((mention) => mention.subject && agrees(mention, cue));
  if (form.mood !== 'finite') return ofMainVerb(zone, cue, mentions) ?? speaking[0] ?? null;
  const following = after.filter((mention) => mention.subject && agrees(mention, cue));
  const attached = speaking.findLast(({ reach }) => isNear(zone.items, reach.end, cue.start));
  if (attached) return attached;
  const next = following.find(({ at }) => isNear(zone.items, cue.end, at.start));
  if (next) return next;
  if (zone.side === 'after' && following.length > 0)
    return following.find(({ kind }) => kind !== 'body') ?? following[0] ?? null;
  if (isJoined(zone.items, cue)) return ofMainVerb(zone, cue, mentions) ?? speaking[0] ?? null;
  // «Лугин, глава города, заявил»: what stands between commas is about the first one named.
  const set = speaking.length > 0 ? speaking : form.plural ? after.filter(({ kind }) => kind === 'body') : [];
  return (precedes(zone.items, cue, ',') ? set[0] : set.at(-1)) ?? null;
}

/** «Мэр: «Пора» · «Пора», — мэр. */
function withoutVerb(near: readonly Mention[], { side }: Zone): Mention | null {
  const named = near.filter(({ kind }) => kind !== 'pronoun');
  return (side === 'after' ? named.find(({ subject }) => subject) : named.at(-1)) ?? null;
}

/** The speaker of the verb before this one in its sentence. */
function ofMainVerb(zone: Zone, { start }: Cue, mentions: readonly Mention[]): Mention | null {
  const main = zone.cues.findLast(
    ({ end, form, subordinate }) => end <= start && form?.mood === 'finite' && !subordinate,
  );
  return main ? findSubject(zone, main, mentions) : null;
}

/** «В докладе говорится …» · «… говорится в докладе» */
function besideCue(zone: Zone, cue: Cue, before: readonly Mention[], after: readonly Mention[]): Mention | null {
  const following = after.find(({ at, kind }) => kind !== 'pronoun' && isNear(zone.items, cue.end, at.start));
  return following ?? before.findLast(({ reach }) => isNear(zone.items, reach.end, cue.start)) ?? null;
}

function inZone({ block, items, asideOfSpeech }: Zone, mentions: readonly Mention[]): readonly Mention[] {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  return mentions.filter(
    ({ at, quoted }) => at.block === block && at.start >= start && at.end <= end && (asideOfSpeech || !quoted),
  );
}

function agrees({ gender, plural, kind }: Mention, { form }: Cue): boolean {
  if (!form || kind === 'body' || kind === 'document') return true;
  if (form.mood === 'finite' && (form.gender !== null || form.plural) && form.plural !== plural) return false;
  return kind === 'role' || form.gender === null || gender === null || form.gender === gender;
}

/** Whether only a few plain words stand between: «сообщил РБК представитель», «он ранее заявил». */
function isNear(items: readonly Item[], from: number, to: number): boolean {
  const between = items.filter(({ start, end }) => start >= from && end <= to);
  return from <= to && between.length <= 3 && between.every(({ word }) => word);
}

/** A verb soon after «и»: «обратился он к министрам и потребовал …» */
const isJoined = (items: readonly Item[], { start }: Cue): boolean =>
  items
    .filter(({ end }) => end <= start)
    .slice(-2)
    .some(({ text, word }) => word && text.length <= 3);

const precedes = (items: readonly Item[], { start }: Cue, sign: string): boolean =>
  items.findLast(({ end }) => end <= start)?.text === sign;
