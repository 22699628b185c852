import type { Quote } from '../../core/quotes/quote.ts';
import { rankQuotes } from '../../core/quotes/rank.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';

const shownQuotes = 2;
const shownEvents = 4;

/** The quotes that carry most, told in the order of the article. */
export function keyQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const chosen = new Set(rankQuotes(quotes).slice(0, shownQuotes));
  return quotes.filter((quote) => chosen.has(quote));
}

export const keyEvents = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => events.slice(0, shownEvents);
