import type { JSX } from 'preact';
import type { Quote } from '../../core/quotes/quote.ts';
import { useDigest } from '../digest-context.ts';
import { excerptOf } from './excerpt.ts';

/** A whole quote stands for itself; a fragment of one stands in its sentence, which alone tells what it is about. */
export function QuotedWords({ quote }: { readonly quote: Quote }): JSX.Element {
  const { digest } = useDigest();
  const sentence = digest.sentences[quote.sentence];
  const start = sentence && quote.at.block === sentence.at.block ? quote.at.start - sentence.at.start : -1;
  const end = start + quote.at.end - quote.at.start;
  if (quote.form !== 'fragment' || !sentence || start < 0 || end > sentence.text.length)
    return <p class="quoted">{quote.text}</p>;
  const { before, words, after } = excerptOf(sentence.text, start, end);
  return (
    <p class="in-sentence">
      {before}
      <strong>{words}</strong>
      {after}
    </p>
  );
}
