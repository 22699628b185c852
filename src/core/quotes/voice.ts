import type { Person } from '../people/person.ts';
import type { Span } from '../span.ts';
import type { Frame } from './frame.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Line } from './reading.ts';

/** Who spoke last, and where their words end. */
export interface Voice {
  readonly speaker: Person;
  readonly block: number;
  readonly end: number;
}

/** What is known of the article between two quotes. */
export interface Ground {
  readonly mentions: MentionIndex;
  /** Words that bring in somebody new: "a", «один». */
  readonly newcomers: ReadonlySet<string>;
}

/** Words whose speaker nobody names. */
interface Silent {
  readonly at: Span;
  readonly line: Line;
  /** How many blocks back the speaker may be. */
  readonly reach: number;
}

/** Whether words without a speaker can be the last speaker's: close by, and nobody else brought in since. */
export function goesOn(last: Voice, { at, line, reach }: Silent, ground: Ground): boolean {
  if (at.block - last.block > reach) return false;
  for (let block = last.block; block <= at.block; block += 1) {
    const start = block === last.block ? last.end : 0;
    const end = block === at.block ? at.start : Number.MAX_SAFE_INTEGER;
    const others = ground.mentions
      .within({ block, start, end })
      .some(({ kind, quoted, subject, person }) => kind === 'name' && subject && !quoted && person !== last.speaker);
    if (others) return false;
  }
  const lead = line.items[0]?.quotation ? line.above : line;
  return lead === null || isSaid(lead, last) || !isAboutAnother(lead, last.speaker, ground);
}

const isSaid = ({ block, items }: Line, last: Voice): boolean =>
  block.id < last.block || (block.id === last.block && (items[0]?.start ?? 0) < last.end);

/** Whether a sentence begins with somebody else, known or new: "Her lawyers …", «один рыбак». */
function isAboutAnother({ block, items }: Line, speaker: Person, { mentions, newcomers }: Ground): boolean {
  const [first, second] = items;
  if (!first) return false;
  if (newcomers.has(first.text)) return true;
  const near = mentions.within({ block: block.id, start: first.start, end: items.at(-1)?.end ?? first.end });
  return near.some(
    ({ at, kind, subject, person }) =>
      (at.start === first.start || at.start === second?.start) &&
      kind !== 'pronoun' &&
      subject &&
      person !== null &&
      person !== speaker,
  );
}

/** Who alone is spoken of right before words that stand in a block of their own. */
export function findIntroduced({ block, items, above }: Line, frame: Frame, mentions: MentionIndex): Person | null {
  if (frame.zone !== null || frame.reach === 0 || !items[0]?.quotation || !above || above.block === block) return null;
  const [first] = above.items;
  if (!first || above.items.some(({ quotation }) => quotation) || above.items.at(-1)?.text === '?') return null;
  const { end } = above.items.at(-1) ?? first;
  const named = mentions
    .within({ block: above.block.id, start: first.start, end })
    .filter(({ kind }) => kind === 'name' || kind === 'role');
  const [only] = named;
  const alone = named.every(({ person }) => person === only?.person);
  return only?.kind === 'name' && only.subject && only.at.start === first.start && alone ? only.person : null;
}
