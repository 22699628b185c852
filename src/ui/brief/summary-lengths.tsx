import type { JSX } from 'preact';
import { type SummaryLength, summaryLengths } from '../../core/summary/length.ts';
import { useMessages } from '../messages.ts';

export interface SummaryChoice {
  readonly length: SummaryLength;
  readonly lengthen: (length: SummaryLength) => void;
}

const names = { short: 'length_short', normal: 'length_normal', long: 'length_long' } as const;

/** How long the summary shall be, here and from now on. */
export function SummaryLengths({ length, lengthen }: SummaryChoice): JSX.Element {
  const { say } = useMessages();
  return (
    <fieldset class="lengths">
      <legend class="visually-hidden">{say('summary_length')}</legend>
      {summaryLengths.map((each) => (
        <label key={each} class="length">
          <input type="radio" name="summary-length" checked={each === length} onChange={() => lengthen(each)} />
          <span>{say(names[each])}</span>
        </label>
      ))}
    </fieldset>
  );
}
