import type { Quote } from '../../core/quotes/quote.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';

const shownQuotes = 2;
const shownEvents = 4;

/** The quotes that carry most: whole speech with a known speaker first, told in the order of the article. */
export function keyQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const weight = ({ form, speaker, confidence }: Quote): number =>
    (form === 'direct' ? 2 : form === 'fragment' ? 1 : 0) + (speaker ? 2 : 0) + confidence;
  const chosen = new Set(quotes.toSorted((a, b) => weight(b) - weight(a)).slice(0, shownQuotes));
  return quotes.filter((quote) => chosen.has(quote));
}

export const keyEvents = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => events.slice(0, shownEvents);
