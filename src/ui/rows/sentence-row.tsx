import type { JSX } from 'preact';
import type { Sentence } from '../../core/sentences/sentence.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { Row } from './row.tsx';

export function SentenceRow({ sentence }: { readonly sentence: Sentence }): JSX.Element {
  const { digest } = useDigest();
  return (
    <Row spans={[sentence.at]} copies={sentence.text} class="sentence">
      <p {...languageOf(digest)}>{sentence.text}</p>
    </Row>
  );
}
