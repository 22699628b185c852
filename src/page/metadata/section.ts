import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import { listOf } from './schema.ts';
import type { Sources } from './sources.ts';

/** The part of the site the article stands in. */
export function readSection({ copy, meta, article }: Sources): string | null {
  const inMarkup = copy.querySelector('[itemprop~=articleSection]');
  return (
    plain(listOf(article?.['articleSection'])[0]) ??
    firstOf(meta, 'article:section', 'parsely-section') ??
    plain(inMarkup?.getAttribute('content') ?? inMarkup?.textContent)
  );
}
