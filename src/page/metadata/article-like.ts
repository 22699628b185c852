import { firstOf } from './meta.ts';
import type { Sources } from './sources.ts';

/** Whether a page is one article, rather than a home page, a list or a form. */
export function isArticleLike({ meta, article, url, copy }: Sources): boolean {
  const { pathname } = new URL(url);
  if (/^\/(?:[a-z]{2}\/?|index\.\w{3,5})?$/.test(pathname)) return false;
  const type = firstOf(meta, 'og:type');
  const prose = [...copy.querySelectorAll('p')].filter(
    ({ textContent }) => (textContent?.trim().length ?? 0) > 80,
  ).length;
  return article !== null || type === 'article' || prose >= 3;
}
