import { Readability } from '@mozilla/readability';
import { fromDom } from 'hast-util-from-dom';
import { sanitize } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import type { Article } from '../core/article.ts';
import { failed, ok, type Result } from '../core/result.ts';

export type ReadError = 'no-article' | 'too-large' | 'failed';

/** Reads the article out of a live page without changing the page. */
export function readArticle(page: Document): Result<Article, ReadError> {
  const copy = page.cloneNode(true) as Document;
  const parsed = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!parsed?.content) return failed('no-article');
  const tree = toMdast(sanitize(fromDom(parsed.content)));
  const content: Root = tree.type === 'root' ? tree : { type: 'root', children: [] };
  return ok({
    url: page.location?.href ?? '',
    title: parsed.title ?? '',
    byline: parsed.byline ?? null,
    siteName: parsed.siteName ?? null,
    section: null,
    language: parsed.lang ?? null,
    publishedAt: parsed.publishedTime ?? null,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
    content,
    removed: [],
  });
}
