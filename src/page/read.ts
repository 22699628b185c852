import type { Article } from '../core/article.ts';
import type { SelectorRule } from '../core/clean/selectors.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { captionSelectors } from '../rules/captions.ts';
import { toContent } from './content/content.ts';
import { addressOf, baseOf } from './copy/accessors.ts';
import { copyPage } from './copy/copy.ts';
import type { Hidden } from './copy/hidden.ts';
import { listParagraphs } from './extract/paragraphs.ts';
import { chooseArticle } from './extract/readability.ts';
import { restoreParagraphs } from './extract/restore.ts';
import { markCaptions } from './isolate/captions.ts';
import { dropMicrodataCopies } from './isolate/microdata.ts';
import { applySelectorRules, holdsMost, mayHoldArticle } from './isolate/selectors.ts';
import { dropOtherArticles } from './isolate/siblings.ts';
import { firstOf } from './metadata/meta.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readSources } from './metadata/sources.ts';

export type ReadError = 'no-article' | 'too-large' | 'failed';

/** What varies around a page. */
export interface Reading {
  readonly hidden: Hidden;
  readonly rules: readonly SelectorRule[];
}

/** Reads the article out of a live page without changing the page. */
export function readArticle(page: Document, { hidden, rules }: Reading): Result<Article, ReadError> {
  const copy = copyPage(page, hidden);
  const { body } = copy.document;
  const sources = readSources(copy.document, copy.schemas, addressOf(page));
  const titles = [firstOf(sources.meta, 'og:title'), copy.document.title].filter((title) => title !== null);
  const isolated = [
    ...dropOtherArticles(copy.document, { url: sources.url, titles }),
    ...dropMicrodataCopies(copy.document),
  ];
  const metadata = readMetadata(sources, body.textContent ?? '');
  const before = applySelectorRules(
    body,
    rules.filter(({ when }) => when === 'before'),
    mayHoldArticle(body),
  );
  markCaptions(body, captionSelectors);
  const standing = listParagraphs(body);
  const chosen = chooseArticle(copy.document);
  if (!chosen) return failed('no-article');
  restoreParagraphs(chosen, standing);
  const after = applySelectorRules(
    chosen,
    rules.filter(({ when }) => when === 'after'),
    holdsMost(chosen),
  );
  return ok({
    ...metadata,
    content: toContent(chosen, baseOf(page)),
    removed: [...copy.removed, ...isolated, ...before, ...after],
  });
}
