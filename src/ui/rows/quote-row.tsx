import type { JSX } from 'preact';
import type { Quote } from '../../core/quotes/quote.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { QuotedWords } from './quoted-words.tsx';
import { Row } from './row.tsx';
import { nameSpeaker } from './speaker.ts';

export function QuoteRow({ quote }: { readonly quote: Quote }): JSX.Element {
  const { say } = useMessages();
  const { digest } = useDigest();
  const { name, role } = nameSpeaker(quote, digest.blocks);
  const language = languageOf(digest);
  const who = [name ?? say('speaker_unknown'), role].filter(Boolean).join(', ');
  const isSpoken = quote.form !== 'indirect';
  const words = isSpoken ? `${say('quote_open')}${quote.text}${say('quote_close')}` : quote.text;
  return (
    <Row spans={[quote.at, ...quote.rest]} copies={`${words} — ${who}`} class="quote">
      {isSpoken ? (
        <blockquote {...language}>
          <QuotedWords quote={quote} />
        </blockquote>
      ) : (
        <p class="in-sentence" {...language}>
          {quote.text}
        </p>
      )}
      <p class="speaker">
        {name === null ? (
          <span class="speaker-unknown">{say('speaker_unknown')}</span>
        ) : (
          <cite {...language}>{name}</cite>
        )}
        {role !== null && <span {...language}>, {role}</span>}
      </p>
    </Row>
  );
}
