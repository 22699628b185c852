import { looksLikeArticle } from '../metadata/article-like.ts';
import { mark } from './marks.ts';

/**
 * Marks a page whose address is an article's, before anything of it is drawn, so that what the style knows never flashes.
 * Nothing of the page is there yet that could shadow the document's own properties.
 */
export function markEarly({ documentElement, URL }: Document): void {
  if (looksLikeArticle(URL)) mark(documentElement, 'page');
}
