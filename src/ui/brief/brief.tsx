import type { ComponentChildren, JSX } from 'preact';
import { isSpoken } from '../../core/quotes/quote.ts';
import { tellsHistory } from '../../core/timeline/event.ts';
import { useDigest } from '../digest-context.ts';
import { useMessages } from '../messages.ts';
import { SentenceRow } from '../rows/sentence-row.tsx';
import { Section } from '../section.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { keyEvents, keyQuotes } from './key-rows.ts';
import { QuoteList } from './quote-list.tsx';
import { type SummaryChoice, SummaryLengths } from './summary-lengths.tsx';

interface BriefProps {
  readonly openTab: (name: 'quotes' | 'timeline') => void;
  readonly summary: SummaryChoice;
}

/** What somebody with ten seconds reads; the rest is one button away. */
export function Brief({ openTab, summary }: BriefProps): JSX.Element {
  const { say } = useMessages();
  const { digest } = useDigest();
  const quotes = keyQuotes(digest.quotes);
  const events = keyEvents(digest.timeline);
  const more = (tab: 'quotes' | 'timeline', label: string, isMore: boolean): ComponentChildren =>
    isMore && (
      <button type="button" class="more" onClick={() => openTab(tab)}>
        {label}
      </button>
    );
  return (
    <>
      <Section title={say('summary')} absent={digest.summary.length === 0 && say('no_summary')}>
        <SummaryLengths {...summary} />
        <ul class="summary" aria-label={say('summary')}>
          {digest.summary.map((sentence) => (
            <SentenceRow key={sentence.index} sentence={sentence} />
          ))}
        </ul>
      </Section>
      <Section title={say('tab_quotes')} absent={quotes.length === 0 && say('no_quotes')}>
        <QuoteList quotes={quotes} label={say('tab_quotes')} />
        {more('quotes', say('all_quotes'), digest.quotes.filter(isSpoken).length > quotes.length)}
      </Section>
      <Section title={say('tab_timeline')} absent={!tellsHistory(digest.timeline) && say('no_timeline')}>
        <Timeline events={events} label={say('tab_timeline')} />
        {more('timeline', say('whole_timeline'), digest.timeline.length > events.length)}
      </Section>
    </>
  );
}
