import type { Mention } from '../people/mention.ts';
import type { Cue } from './cues.ts';
import type { Zone } from './frame.ts';
import { ownSubject, pastQuotation } from './gerund.ts';
import { isBetween, isNear } from './near.ts';
import type { Item } from './reading.ts';
import type { Scene } from './scene.ts';

/** The mention that speaks, by its place around the cue; null when there is none. */
export function findSubject(zone: Zone, cue: Cue | null, scene: Scene): Mention | null {
  const near = mentionsIn(zone, scene).filter((mention) => !isInBrackets(zone.items, mention, cue));
  if (!cue) return withoutVerb(near, zone);
  const { form } = cue;
  const before = near.filter(({ at }) => at.end <= cue.start);
  const after = near.filter(({ at }) => at.start >= cue.start);
  if (form === null) return after[0] ?? null;
  const agent = cue.agent && after.find(({ at }) => isNear(zone.items, cue.end, at.start));
  if (agent) return agent;
  if (cue.agent && form.mood === 'passive') return null;
  if (form.mood === 'passive' && form.sense === 'cites') return cited(after) ?? before.at(-1) ?? null;
  if (form.mood === 'passive') return besideCue(zone, cue, before, after) ?? before.at(-1) ?? after[0] ?? null;
  if (form.sense === 'cites') return cited(after);
  const own = form.mood === 'gerund' ? ownSubject(zone, cue, before, scene) : undefined;
  if (own !== undefined) return own;
  if (form.mood !== 'finite')
    return (
      ofMainVerb(zone, cue, scene) ??
      (before.length > 0 ? before : pastQuotation(zone, cue, after)).find(({ subject }) => subject) ??
      null
    );
  if (isSomebodyElse(zone, cue, before, scene)) return null;
  const speaking = before.filter((mention) => mention.subject && agrees(mention, cue));
  const following = after.filter((mention) => mention.subject && agrees(mention, cue));
  const placed = form.plural ? (bodyAbove(zone, cue, scene) ?? bodyWithin(zone, cue, near, scene)) : null;
  if (placed && ![...speaking, ...following].some(({ kind }) => isHuman(kind))) return placed;
  const find = zone.side === 'after' ? afterWords : beforeWords;
  return find(zone, cue, speaking, following, scene) ?? (form.plural ? bodyBeside(zone, cue, near) : null);
}

/** "The mayor laughed, while another said …": right before the verb stands somebody of whom no more is told. */
function isSomebodyElse({ items }: Zone, { start }: Cue, before: readonly Mention[], { newcomers }: Scene): boolean {
  const last = items.findLast(({ end }) => end <= start);
  return last !== undefined && newcomers.has(last.text) && !before.some(({ reach }) => reach.end > last.start);
}

/** «…», — сказал мэр · "…," the mayor of the town said */
function afterWords(
  zone: Zone,
  cue: Cue,
  speaking: readonly Mention[],
  following: readonly Mention[],
  { freeOrder, joins }: Scene,
): Mention | null {
  const first = zone.items[0]?.start;
  const attached = attachedBefore(zone, cue, speaking, joins) ?? speaking.find(({ at }) => at.start === first);
  if (attached) return attached;
  const next = attachedAfter(zone, cue, following, freeOrder);
  if (freeOrder) return next ?? following.find(({ kind }) => isHuman(kind)) ?? following[0] ?? speaking.at(-1) ?? null;
  if (cue.start === first) return next ?? null;
  // "… “in ruins” and strip trees, said the mayor."
  if (next && isAfterComma(zone.items, cue) && isAtEnd(zone.items, next)) return next;
  return (isAfterComma(zone.items, cue) ? speaking[0] : speaking.at(-1)) ?? null;
}

/** Мэр заявил: «…» · The mayor, who came late, said, "…" */
function beforeWords(
  zone: Zone,
  cue: Cue,
  speaking: readonly Mention[],
  following: readonly Mention[],
  scene: Scene,
): Mention | null {
  const told = isTold(zone, cue, speaking.at(-1), scene);
  const attached = told ? undefined : attachedBefore(zone, cue, speaking, scene.joins);
  if (attached) return attached;
  if (told || isJoined(zone.items, cue, scene))
    return ofMainVerb(zone, cue, scene) ?? ofClause(zone, cue, speaking, scene);
  // Right after a verb such as «назвал» stands whom it is done to.
  const next = attachedAfter(zone, cue, following, scene.freeOrder);
  if (next && !scene.freeOrder && isAfterComma(zone.items, cue) && isBeforeComma(zone.items, next)) return next;
  if (next && scene.freeOrder && (cue.form?.sense !== 'acts' || speaking.length === 0)) return next;
  // What stands between commas is about the first one named.
  return (isAfterComma(zone.items, cue) ? speaking[0] : speaking.at(-1)) ?? null;
}

function attachedBefore(
  { items }: Zone,
  { start }: Cue,
  speaking: readonly Mention[],
  joins: Scene['joins'],
): Mention | undefined {
  const nearest = speaking.findLast(({ reach }) => isNear(items, reach.end, start));
  const joined = items.some((item) => nearest && isBetween(item, nearest.reach.end, start) && joins.has(item.text));
  return joined ? undefined : nearest;
}

/** «сообщил агентству мэр»: a person right after the verb, or the body that stands there alone. */
function attachedAfter(zone: Zone, cue: Cue, following: readonly Mention[], freeOrder: boolean): Mention | undefined {
  const [first, second] = following;
  if (!first || !isNear(zone.items, cue.end, first.at.start)) return undefined;
  const person =
    freeOrder &&
    !isHuman(first.kind) &&
    second &&
    isHuman(second.kind) &&
    isNear(zone.items, first.at.end, second.at.start);
  return person ? second : first;
}

/** «Мэр: «Пора» · «Пора», — мэр. One capitalised word may be anything. */
function withoutVerb(near: readonly Mention[], { side, items }: Zone): Mention | null {
  const named = near.filter(
    ({ kind, person }) => kind !== 'pronoun' && (kind !== 'name' || person?.name.includes(' ')),
  );
  if (side === 'after') return named.find(({ subject }) => subject) ?? null;
  const [first, ...others] = named;
  // "The book is on himself: “I …”" is no book that speaks.
  if (first && others.length === 0 && first.kind !== 'document') return first;
  const [only, other] = named.filter(({ subject }) => subject);
  if (only?.kind === 'name' && !other) return only;
  return named.findLast(({ reach }) => items.filter(({ start }) => start >= reach.end).length <= 1) ?? null;
}

/** «цитирует агентство министра»: whoever is not the one that passes on. */
const cited = (after: readonly Mention[]): Mention | null =>
  after.find(({ kind }) => isHuman(kind)) ?? (after.length > 1 ? (after.at(-1) ?? null) : null);

/** The speaker of the verb before this one in its sentence. */
function ofMainVerb(zone: Zone, { start }: Cue, scene: Scene): Mention | null {
  const main = zone.cues.findLast(
    ({ end, form, subordinate }) => end <= start && form?.mood === 'finite' && !subordinate,
  );
  return main ? findSubject(zone, main, scene) : null;
}

/** «В докладе говорится …» · «… говорится в докладе» */
function besideCue(zone: Zone, cue: Cue, before: readonly Mention[], after: readonly Mention[]): Mention | null {
  const following = after.find(({ at, kind }) => kind !== 'pronoun' && isNear(zone.items, cue.end, at.start));
  return following ?? before.findLast(({ reach }) => isNear(zone.items, reach.end, cue.start)) ?? null;
}

/** «в полиции «Вестнику» сообщили»: not the paper that is told. */
const bodyWithin = (zone: Zone, cue: Cue, near: readonly Mention[], { within }: Scene): Mention | null =>
  bodyBeside(
    zone,
    cue,
    near.filter(({ at }) => within.has(zone.items.findLast(({ end }) => end <= at.start)?.text ?? '')),
  );

/** Characters: a mark, a comma and a dash part what is said, which may look like a body, from who says it. */
const marksBetween = 6;

/** Blocks above in which a body may stand that «там» means. */
const nearAbove = 2;

/** «В полиции не спешат. «Проверим все», — сообщили там.» */
function bodyAbove({ block, items }: Zone, cue: Cue, { mentions, there }: Scene): Mention | null {
  if (
    !items.some(({ text, start, end }) => there.has(text) && (isNear(items, cue.end, start) || end === cue.start - 1))
  )
    return null;
  const [first] = items;
  for (let id = block; id >= block - nearAbove; id -= 1) {
    const end = id === block ? (first?.start ?? 0) - marksBetween : Number.MAX_SAFE_INTEGER;
    const body = mentions
      .within({ block: id, start: 0, end })
      .findLast(({ kind, quoted }) => kind === 'body' && !quoted);
    if (body) return body;
  }
  return null;
}

/** «сообщили в полиции», «в полиции сообщили» */
const bodyBeside = ({ items }: Zone, cue: Cue, near: readonly Mention[]): Mention | null =>
  near
    .filter(({ kind }) => kind === 'body')
    .find(({ at, reach }) => isNear(items, cue.end, at.start) || isNear(items, reach.end, cue.start)) ?? null;

const mentionsIn = ({ block, items, asideOfSpeech }: Zone, { mentions }: Scene): readonly Mention[] =>
  mentions
    .within({ block, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 })
    .filter(({ quoted }) => asideOfSpeech || !quoted);

/** «Депутат Олег Зорин (партия «Север») заявил»: a body in brackets is told of whoever speaks. */
const isInBrackets = (items: readonly Item[], { at, kind }: Mention, cue: Cue | null): boolean =>
  (kind === 'body' || kind === 'document') &&
  bracketAt(items, at.start) > Math.max(0, bracketAt(items, cue?.start ?? 0));

/** Where the bracket opens that a place stands in; -1 outside. */
function bracketAt(items: readonly Item[], place: number): number {
  const nearest = items.findLast(({ text, start }) => start < place && (text === '(' || text === ')'));
  return nearest?.text === '(' ? nearest.start : -1;
}

const isHuman = (kind: Mention['kind']): boolean => kind === 'name' || kind === 'role' || kind === 'pronoun';

function agrees({ gender, plural, kind }: Mention, { form }: Cue): boolean {
  if (!form || kind === 'body') return true;
  if (kind === 'document') return plural || !form.plural;
  if (form.mood === 'finite' && (form.gender !== null || form.plural) && form.plural !== plural) return false;
  return kind === 'role' || form.gender === null || gender === null || form.gender === gender;
}

/** «Мэр встал, но министр покачал головой и возразил»: without a comma «и» goes on with the clause before it. */
function ofClause({ items }: Zone, cue: Cue, speaking: readonly Mention[], { freeOrder }: Scene): Mention | null {
  const [first, last] = [speaking[0], speaking.at(-1)];
  if (!freeOrder || !first || !last || first === last) return first ?? null;
  const [comma, ...more] = items.filter((item) => item.text === ',' && isBetween(item, first.reach.end, cue.start));
  return comma && more.length === 0 && comma.end <= last.at.start ? last : first;
}

/** "The mayor told the minister that her heart said …": nobody named since the first verb speaks. */
function isTold(
  { items, cues }: Zone,
  { start, subordinate }: Cue,
  nearest: Mention | undefined,
  { that }: Scene,
): boolean {
  if (!nearest || subordinate) return false;
  const verb = cues.findLast(
    ({ end, form }) => end <= nearest.at.start && form?.mood === 'finite' && form.sense === 'says',
  );
  return verb !== undefined && items.some((item) => isBetween(item, nearest.reach.end, start) && that.has(item.text));
}

/** A verb soon after «и»: «обратился он к министрам и потребовал …» */
const isJoined = (items: readonly Item[], { start }: Cue, { joins }: Scene): boolean =>
  items
    .filter(({ end }) => end <= start)
    .slice(-3)
    .some(({ text }) => joins.has(text));

const isAfterComma = (items: readonly Item[], { start }: Cue): boolean =>
  items.findLast(({ end }) => end <= start)?.text === ',';

/** "…, says Ann Lee." */
const isAtEnd = (items: readonly Item[], mention: Mention): boolean =>
  isBeforeComma(items, mention) || !items.some(({ word, start }) => word && start >= mention.reach.end);

/** "…, says Ann Lee, a baker …" */
const isBeforeComma = (items: readonly Item[], { at, reach }: Mention): boolean =>
  [at.end, reach.end].some((end) => items.find(({ start }) => start >= end)?.text === ',');
