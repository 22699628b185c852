import type { JSX } from 'preact';
import { isSpoken } from '../../core/quotes/quote.ts';
import { QuoteList } from '../brief/quote-list.tsx';
import { useDigest } from '../digest-context.ts';
import { useMessages } from '../messages.ts';
import { Section } from '../section.tsx';
import { PersonRow } from './person-row.tsx';

/** Who says what in the article, and who they are. */
export function Voices(): JSX.Element {
  const { say } = useMessages();
  const { quotes, who } = useDigest().digest;
  const [spoken, retold] = [quotes.filter(isSpoken), quotes.filter((quote) => !isSpoken(quote))];
  return (
    <>
      {spoken.length > 0 ? (
        <QuoteList quotes={spoken} label={say('tab_quotes')} />
      ) : (
        <p class="absent">{say('no_quotes')}</p>
      )}
      {retold.length > 0 && (
        <Section title={say('retold')}>
          <QuoteList quotes={retold} label={say('retold')} />
        </Section>
      )}
      {who.length > 0 && (
        <Section title={say('who')}>
          <ul class="people" aria-label={say('who')}>
            {who.map((introduction) => (
              <PersonRow key={`${introduction.at.block}:${introduction.at.start}`} introduction={introduction} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
