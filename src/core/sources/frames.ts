import type { Sentence } from '../sentences/sentence.ts';
import { type Shadow, shadowOffset } from '../text/shadow.ts';
import type { Candidate } from './candidates.ts';
import type { SourceFrame, SourceGrammar } from './grammar.ts';

/** How many characters a frame may take on either side. */
const reach = 80;

/** The candidate as its frame has it, in the nominative; null when no frame makes it a source. */
export function inFrame(
  candidate: Candidate,
  { at: { start: from } }: Sentence,
  shadow: Shadow,
  { frames, nominatives }: SourceGrammar,
): Candidate | null {
  const start = shadowOffset(shadow, candidate.at.start - from);
  const end = shadowOffset(shadow, candidate.at.end - from);
  const before = shadow.text
    .slice(Math.max(0, start - reach), start)
    .replace(/[«„“"‘']$/, '')
    .toLowerCase();
  const after = shadow.text
    .slice(end, end + reach)
    .replace(/^[»“”"’']/, '')
    .toLowerCase();
  const name = nominativeOf(candidate.name, nominatives);
  const nominative = { ...candidate, name, subject: candidate.subject && name === candidate.name };
  return frames.some((frame) => fits(frame, nominative, before, after)) ? nominative : null;
}

const fits = (
  { takes, subject, ...words }: SourceFrame,
  candidate: Candidate,
  before: string,
  after: string,
): boolean =>
  candidate.owner === (takes === 'owner') &&
  (takes !== 'outlet' || candidate.outlet) &&
  (!subject || candidate.subject) &&
  words.before?.test(before) !== false &&
  words.after?.test(after) !== false;

function nominativeOf(name: string, nominatives: ReadonlyMap<string, string>): string {
  const [first = '', ...rest] = name.split(' ');
  const found = nominatives.get(first.toLowerCase());
  if (found === undefined) return name;
  return [first.slice(0, 1) + found.slice(1), ...rest].join(' ');
}
