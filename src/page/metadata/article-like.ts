import { firstOf } from './meta.ts';
import type { Claims } from './sources.ts';

/** Whether an address alone says that its page is an article. */
export const looksLikeArticle = (url: string): boolean => addressSign(url) > 0;

export function addressSign(url: string): number {
  const { pathname, search } = new URL(url);
  if (/^\/(?:[a-z]{2}\/?|index\.\w{3,5}|home\/?)?$/.test(pathname) && !/\d/.test(search)) return -3;
  return /\d{4}|[^/-]+-[^/-]+-[^/-]+|\.s?html?$/.test(pathname) ? 1 : 0;
}

export function markupSign({ article, meta }: Pick<Claims, 'article' | 'meta'>): number {
  const type = firstOf(meta, 'og:type');
  return (article ? 1.5 : 0) + (type === 'article' ? 1 : 0) + (meta.has('article:published_time') ? 0.5 : 0);
}
