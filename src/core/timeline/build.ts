import type { Block } from '../blocks.ts';
import type { CalendarDate, DateMention } from '../dates/date.ts';
import { periodOf } from '../dates/period.ts';
import type { Publication } from '../dates/publication.ts';
import { groupBy } from '../group.ts';
import type { Mention } from '../people/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { SummaryGrammar } from '../summary/grammar.ts';
import { stemsOf } from '../summary/stems.ts';
import { chooseDated } from './choose.ts';
import type { TimelineEvent } from './event.ts';
import type { TimelineGrammar } from './grammar.ts';
import { kindOf } from './kind.ts';
import { merge } from './merge.ts';
import { inOrder } from './order.ts';
import { tell } from './tell.ts';

export interface TimelineInput {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly publication: Publication;
}

/** The dated events in order, coarse before fine at the same start; told twice is one event. */
export function buildTimeline(
  { title, blocks, sentences, mentions, quotes, dates, publication }: TimelineInput,
  grammar: TimelineGrammar,
  words: SummaryGrammar,
): readonly TimelineEvent[] {
  const chosen = chooseDated(dates, sentences, blocks, grammar);
  const datesIn = groupBy(dates, ({ sentence }) => sentence);
  const telling = {
    blocks: new Map(blocks.map((block) => [block.id, block])),
    sentences,
    mentionsIn: groupBy(mentions, ({ sentence }) => sentence),
    quotes,
    words,
  };
  const told = chosen.map((dated) => {
    const { date, sentence } = dated;
    const text = tell(dated, datesIn.get(sentence.index) ?? [], telling, grammar);
    const event = { when: date.when, text, at: sentence.at, kind: kindOf(date, publication) };
    return { event, stems: stemsOf(text.replace(date.text, ''), words) };
  });
  return inOrder([...merge(told), ...publicationRow(title, publication)]);
}

function publicationRow(title: string, { publishedAt, inferred }: Publication): readonly TimelineEvent[] {
  if (publishedAt === null || !periodOf(publishedAt)) return [];
  return [{ when: { ...dayOf(publishedAt), end: null, inferred }, text: title, at: null, kind: 'publication' }];
}

/** The time of day only where it is the page's own: UTC is where the server is, not where the news is. */
function dayOf(publishedAt: string): Pick<CalendarDate, 'start' | 'grain'> {
  const shape = /^(?<day>\d{4}-\d\d-\d\d)T(?<time>(?!00:00)\d\d:\d\d)(?!.*(?:Z|[+-]00:?00)$)/.exec(publishedAt)?.groups;
  if (shape) return { start: `${shape['day']}T${shape['time']}`, grain: 'minute' };
  const start = publishedAt.slice(0, 10);
  return { start, grain: start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year' };
}
