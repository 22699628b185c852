import type { Article, ReadError } from '../core/article.ts';
import { failed, ok, type Result } from '../core/result.ts';

/** UTF-16 units; more than anybody selects, less than hurts. */
const longest = 1_000_000;

/** What the person selected, or all text of the page, as an article of bare paragraphs: for pages that are none. */
export function readPlain(page: Document, scope: 'page' | 'selection'): Result<Article, ReadError> {
  const { innerText } = page.body;
  const paragraphs = (scope === 'selection' ? (getSelection()?.toString() ?? '') : innerText)
    .slice(0, longest)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) return failed('no-article');
  return ok({
    url: location.href,
    title: page.title,
    byline: null,
    siteName: null,
    section: null,
    language: page.documentElement.lang || null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
    content: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    removed: [],
  });
}
