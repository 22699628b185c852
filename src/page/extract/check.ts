import { agreementOf } from '../../core/article-like.ts';
import { firstOf } from '../metadata/meta.ts';
import { plain } from '../metadata/plain.ts';
import type { Claims } from '../metadata/sources.ts';

/** What the page says its article holds, to hold a result against. */
export interface Expectation {
  /** How it describes its article. */
  readonly descriptions: readonly string[];
  /** Title and description: most of their words occur in a news text. */
  readonly summary: string;
  /** Characters of the article's text by the page's own account; 0 when it gives none. */
  readonly length: number;
}

export function readExpectation(claims: Claims): Expectation {
  const descriptions = descriptionsOf(claims);
  return {
    descriptions,
    summary: summaryOf(claims, descriptions),
    length: plainLength(claims.article?.['articleBody']),
  };
}

export const summaryOf = ({ meta, copy }: Claims, descriptions: readonly string[]): string =>
  [firstOf(meta, 'og:title') ?? copy.title, descriptions[0]].join(' ');

export const descriptionsOf = ({ meta, article }: Claims): readonly string[] =>
  [firstOf(meta, 'og:description'), firstOf(meta, 'description'), plain(article?.['description'])].filter(
    (description) => description !== null,
  );

const plainLength = (text: unknown): number =>
  typeof text === 'string' ? text.replace(/<[^<>]{0,500}>/g, '').length : 0;

/** How well a text fits what the page says of it, 0 to 1. */
export function fitOf(text: string, expected: Expectation): number {
  const { length } = expected;
  const long = length > 0 ? Math.min(1, text.length / (length * 0.6)) : 1;
  return agreementOf(text, expected.summary) * long * Math.min(1, text.length / 250);
}
