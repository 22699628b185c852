import type { Block } from '../blocks.ts';
import type { DateMention } from '../dates/date.ts';
import { daysOf, periodOf } from '../dates/period.ts';
import { groupBy } from '../group.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { overlaps, within } from '../span.ts';
import { plain } from '../text/plain.ts';
import type { TimelineEvent } from '../timeline/event.ts';
import type { SummaryGrammar } from './grammar.ts';
import type { SummaryLength } from './length.ts';
import { stemsOf } from './stems.ts';

export interface SummaryInput {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly timeline: readonly TimelineEvent[];
  readonly publishedAt: string | null;
  readonly length: SummaryLength;
}

/** A sentence with all that the choice looks at. */
export interface Reading {
  readonly sentence: Sentence;
  readonly block: Block;
  /** As grammars expect it. */
  readonly plain: string;
  readonly stems: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  /** Whether some date in it lies in the days around publication. */
  readonly current: boolean;
  /** What kinds of event it tells of. */
  readonly events: readonly TimelineEvent['kind'][];
  /** Whether it holds a quote of several sentences, too long to keep, or a part of one, which may not be cut. */
  readonly speech: boolean;
}

const severalSentences = /[^\s.!?…]{3}[.!?…]+["»”]?\s+["«“„]?\p{Lu}/u;
/** Long words between marks, whoever says them. */
const quotations = /[«„“"][^«»„“”"]{60,2000}[»“”"]/gu;

/** Days before and after publication that make the news of the day. */
const newsDays = { before: 7, after: 21 };

export function readSentences(input: SummaryInput, grammar: SummaryGrammar): readonly Reading[] {
  const { blocks, sentences, quotes, dates, timeline, publishedAt } = input;
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  const published = publishedAt === null ? null : (periodOf(publishedAt)?.first ?? null);
  const datesOf = groupBy(dates, ({ at }) => at.block);
  const eventsOf = groupBy(timeline, ({ at }) => at?.block);
  const quotesOf = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (const block of new Set([quote.at, ...quote.rest].map((piece) => piece.block))) {
      const own = quotesOf.get(block);
      if (own) own.push(quote);
      else quotesOf.set(block, [quote]);
    }
  }
  return sentences.flatMap((sentence) => {
    const { block: id } = sentence.at;
    const block = blockOf.get(id);
    if (!block) return [];
    const dated = datesOf.get(id)?.filter(({ at }) => within(at, sentence.at)) ?? [];
    return [
      {
        sentence,
        block,
        plain: plain(sentence.text),
        stems: stemsOf(sentence.text, grammar),
        dates: dated,
        current: published !== null && dated.some((date) => isNear(date, published)),
        events:
          eventsOf
            .get(id)
            ?.filter(({ at }) => at && within(at, sentence.at))
            .map(({ kind }) => kind) ?? [],
        speech: quotesOf.get(id)?.some((quote) => isSpeech(quote, sentence)) || holdsSpeech(sentence.text),
      },
    ];
  });
}

function isSpeech({ text, at, rest }: Quote, sentence: Sentence): boolean {
  const pieces = [at, ...rest];
  const inside = pieces.filter((piece) => within(piece, sentence.at)).length;
  const touched = pieces.some((piece) => overlaps(piece, sentence.at));
  return touched && (inside < pieces.length || severalSentences.test(text));
}

const holdsSpeech = (text: string): boolean =>
  text.match(quotations)?.some((quoted) => severalSentences.test(quoted)) === true;

function isNear({ when }: DateMention, published: number): boolean {
  const { first, last } = daysOf(when);
  return last - first < 7 && first >= published - newsDays.before && first <= published + newsDays.after;
}
