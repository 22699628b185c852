import { isHanging, openingsOf } from '../sentences/hanging.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type Candidate, chooseApart } from './choose.ts';
import { isEligible, isStatement } from './eligible.ts';
import { entriesOf } from './entries.ts';
import type { SummaryGrammar } from './grammar.ts';
import { type Reading, readSentences, type SummaryInput } from './reading.ts';
import { rateRelevance } from './relevance.ts';
import { weighSignals } from './signals.ts';
import { findTopic } from './topic.ts';

const counts: Readonly<Record<SummaryInput['length'], number>> = { short: 2, normal: 3, long: 4 };
/** Fewer are no summary. */
const fewest = 2;

/** Sentences that carry the article, verbatim and in its order; none when it is too short to shorten. */
export function summarize(input: SummaryInput, grammar: SummaryGrammar): readonly Sentence[] {
  const readings = readSentences(input, grammar);
  const count = Math.min(counts[input.length], Math.floor(readings.length / 2));
  if (count < fewest) return [];
  const topic = findTopic(input.title, readings, grammar);
  const relevance = rateRelevance(
    readings.map(({ stems }) => stems),
    topic.lead,
  );
  const entries = entriesOf(input.blocks);
  const candidates = readings.flatMap((reading, place): Candidate[] => {
    if (!isEligible(reading, topic, grammar)) return [];
    return [
      {
        index: reading.sentence.index,
        stems: reading.stems,
        score: (relevance[place] ?? 0) + weighSignals(reading, grammar),
        statement: isStatement(reading),
        dangling: hangs(reading, grammar),
        entry: entries?.get(reading.block.id) ?? null,
      },
    ];
  });
  const statements = candidates.filter(({ statement }) => statement);
  // Some scripts have no full stop, and some authors put none.
  const best = chooseApart(statements.length >= fewest ? statements : candidates, count);
  const chosen = new Set(best.map(({ index }) => index));
  return input.sentences.filter(({ index }) => chosen.has(index));
}

function hangs({ plain, sentence, dates: [first] }: Reading, { hanging }: SummaryGrammar): boolean {
  const { start } = sentence.at;
  const date = first ? { start: first.at.start - start, end: first.at.end - start } : null;
  return openingsOf(plain, date).some((opening) => isHanging(opening, hanging));
}
