import type { JSX } from 'preact';
import type { Quote } from '../../core/quotes/quote.ts';
import { QuoteRow } from '../rows/quote-row.tsx';

interface QuoteListProps {
  readonly quotes: readonly Quote[];
  readonly label: string;
}

export const QuoteList = ({ quotes, label }: QuoteListProps): JSX.Element => (
  <ul class="quotes" aria-label={label}>
    {quotes.map((quote) => (
      <QuoteRow key={`${quote.at.block}:${quote.at.start}`} quote={quote} />
    ))}
  </ul>
);
