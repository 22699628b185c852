import type { Mention } from '../people/mention.ts';
import type { Person } from '../people/person.ts';
import type { Frame } from './frame.ts';
import type { Quote } from './quote.ts';
import type { Line } from './reading.ts';

/** With fewer quotes, or a smaller share of those with a name, an article is not one person's interview. */
const fewest = 3;
const share = 0.65;

/** The one person an interview or a profile is with; null when several people speak. */
export function findInterviewee(quotes: readonly Quote[]): Person | null {
  const counts = new Map<Person, number>();
  const people = quotes.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker] : []));
  for (const speaker of people) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= fewest && most[1] >= share * people.length ? most[0] : null;
}

/** Whether quoted words alone in their block answer the block above: a question, or what the interviewer tells of himself. */
export function isAnswer(line: Line, { zone, reach }: Frame, interviewer: ReadonlySet<string>): boolean {
  return zone === null && reach !== 0 && isAsked(line, interviewer);
}

/** Whether quoted words open their block, and the one above asks. */
export function isAsked(line: Line, interviewer: ReadonlySet<string>): boolean {
  if (!line.items[0]?.quotation) return false;
  const asking = blockAbove(line).flatMap(({ items }) => items);
  return (
    asking.every(({ quotation }) => quotation === null) &&
    asking.some(({ text }) => text === '?' || interviewer.has(text))
  );
}

/** The lines of the block above, when this line begins its own. */
function blockAbove({ block, above }: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let line = above; line && line.block !== block && line.block === above?.block; line = line.above)
    lines.push(line);
  return lines;
}

/** Whether a pronoun that several people may answer to can be the interviewee's. */
export const canMean = (mention: Mention | null, interviewee: Person): boolean =>
  mention?.kind === 'pronoun' &&
  mention.candidates.some(({ person, gender }) => person === interviewee && gender === mention.gender);

/** Whether the article shows anywhere that a pronoun is right for somebody. */
export const isRightFor = (pronoun: Mention, someone: Person, mentions: readonly Mention[]): boolean =>
  mentions.some(({ candidates }) =>
    candidates.some(({ person, gender }) => person === someone && gender !== null && gender === pronoun.gender),
  );
