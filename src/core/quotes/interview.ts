import type { Mention } from '../people/mention.ts';
import type { Person } from '../people/person.ts';
import type { Frame } from './frame.ts';
import type { Quote } from './quote.ts';
import type { Line } from './reading.ts';

/** With fewer quotes, or a smaller share of those with a name, an article is not one person's interview. */
const fewest = 3;
const share = 0.7;

/** The one person an interview or a profile is with; null when several people speak. */
export function findInterviewee(quotes: readonly Quote[]): Person | null {
  const counts = new Map<Person, number>();
  for (const { speaker } of quotes) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most?.[0].kind !== 'person') return null;
  const named = quotes.filter(({ speaker }) => speaker).length;
  return most[1] >= fewest && most[1] >= share * named ? most[0] : null;
}

/** Whether quoted words alone in their block answer the block above: a question, or what the interviewer tells of himself. */
export function isAnswer(line: Line, { zone, reach }: Frame, interviewer: ReadonlySet<string>): boolean {
  if (zone !== null || reach === 0 || !line.items[0]?.quotation) return false;
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
