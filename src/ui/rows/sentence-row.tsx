import type { JSX } from 'preact';
import { paragraphNumber } from '../../core/paragraph-number.ts';
import type { Sentence } from '../../core/sentences/sentence.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Row } from './row.tsx';

/** A sentence with the number of the paragraph it stands in. */
export function SentenceRow({ sentence }: { readonly sentence: Sentence }): JSX.Element {
  const { say, language } = useMessages();
  const { digest } = useDigest();
  const number = paragraphNumber(digest.blocks, sentence.at.block);
  return (
    <Row spans={[sentence.at]} copies={sentence.text} class="sentence">
      <p {...languageOf(digest)}>
        <span class="sentence-words">{sentence.text}</span>
        {number !== null && (
          <span class="paragraph-number" lang={language} title={say('paragraph', String(number))}>
            <span aria-hidden="true">{`\u00a0§${number}`}</span>
            <span class="visually-hidden">{` (${say('paragraph', String(number))})`}</span>
          </span>
        )}
      </p>
    </Row>
  );
}
