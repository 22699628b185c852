import { addressOf, rootOf } from '../copy/accessors.ts';
import { looksLikeArticle } from '../metadata/article-like.ts';
import { mark } from './marks.ts';

/** Marks a page whose address is an article's, before anything of it is drawn, so that what the style knows never flashes. */
export function markEarly(page: Document): void {
  const root = rootOf(page);
  if (root && looksLikeArticle(addressOf(page))) mark(root, 'page');
}
