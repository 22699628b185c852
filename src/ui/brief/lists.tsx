import type { JSX } from 'preact';
import type { Quote } from '../../core/quotes/quote.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { EventRow } from '../rows/event-row.tsx';
import { QuoteRow } from '../rows/quote-row.tsx';

interface Labelled {
  readonly label: string;
}

export const QuoteList = ({ quotes, label }: Labelled & { readonly quotes: readonly Quote[] }): JSX.Element => (
  <ul class="quotes" aria-label={label}>
    {quotes.map((quote) => (
      <QuoteRow key={`${quote.at.block}:${quote.at.start}`} quote={quote} />
    ))}
  </ul>
);

/** Drawn on a vertical axis, in the order things happened. */
export const Timeline = ({ events, label }: Labelled & { readonly events: readonly TimelineEvent[] }): JSX.Element => (
  <ol class="timeline" aria-label={label}>
    {events.map((event) => (
      <EventRow key={`${event.when.start} ${event.text}`} event={event} />
    ))}
  </ol>
);
