import type { Mention } from '../people/mention.ts';
import type { Cue } from './cues.ts';
import type { Item } from './reading.ts';

/** Where a cue and its speaker stand. */
export interface Zone {
  readonly block: number;
  readonly items: readonly Item[];
}

/** The mention that speaks, by its place around the cue; `cues` are those before it in its sentence. */
export function findSubject(zone: Zone, cue: Cue, cues: readonly Cue[], mentions: readonly Mention[]): Mention | null {
  const { form } = cue;
  const near = inZone(zone, mentions);
  const before = near.filter(({ at }) => at.end <= cue.start);
  const after = near.filter(({ at }) => at.start >= cue.start);
  if (form === null) return after[0] ?? null;
  if (form.mood === 'passive') return after.find(({ kind }) => kind !== 'pronoun') ?? before.at(-1) ?? null;
  if (form.sense === 'cites') return after.find(({ subject, kind }) => !subject || kind !== 'body') ?? after[0] ?? null;

  const earlier = cues.findLast((other) => other.end <= cue.start && other.form?.mood === 'finite');
  const shared = (): Mention | null => (earlier ? findSubject(zone, earlier, cues, mentions) : null);
  const speaking = near.filter((mention) => mention.subject && agrees(mention, cue));
  const preceding = speaking.filter(({ at }) => at.end <= cue.start);
  if (form.mood === 'gerund') return shared() ?? preceding[0] ?? null;

  const following = speaking.filter(({ at }) => at.start >= cue.end);
  const joined = isJoined(zone.items, cue) ? shared() : null;
  return (
    following.find(({ at }) => isNear(zone.items, cue.end, at.start)) ??
    preceding.findLast(({ reach }) => isNear(zone.items, reach.end, cue.start)) ??
    joined ??
    preceding.at(-1) ??
    following.find(({ kind }) => kind !== 'body') ??
    following[0] ??
    null
  );
}

function inZone({ block, items }: Zone, mentions: readonly Mention[]): readonly Mention[] {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  return mentions.filter(({ at, quoted }) => at.block === block && !quoted && at.start >= start && at.end <= end);
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
