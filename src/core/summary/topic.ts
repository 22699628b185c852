import type { SummaryGrammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import { stemsOf } from './stems.ts';

type Stems = ReadonlySet<string>;

/** What an article is about, in stems. */
export interface Topic {
  readonly title: Stems;
  /** Those of the title or, when it is missing or says nothing of the text, of the first sentence. */
  readonly lead: Stems;
  /** Those in more than one sentence. */
  readonly recurring: Stems;
}

export function findTopic(articleTitle: string, readings: readonly Reading[], grammar: SummaryGrammar): Topic {
  const title = stemsOf(articleTitle, grammar);
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const { stems } of readings) for (const stem of stems) (seen.has(stem) ? recurring : seen).add(stem);
  const isAbout = [...title].some((stem) => seen.has(stem));
  const first = readings.find(({ block }) => block.kind !== 'heading');
  return { title, lead: isAbout ? title : (first?.stems ?? title), recurring };
}
