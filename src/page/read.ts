import type { Article, ExtractionWay, ReadError } from '../core/article.ts';
import { agreementOf, isArticleLike } from '../core/article-like.ts';
import { numberBlocks } from '../core/blocks.ts';
import type { OwnRule } from '../core/clean/own.ts';
import type { SelectorRule } from '../core/clean/selectors.ts';
import type { Removal } from '../core/clutter.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { addressOf, baseOf } from './copy/accessors.ts';
import { copyPage } from './copy/copy.ts';
import { type Hidden, nothingHidden } from './copy/hidden.ts';
import { type Attempt, attempt, ways } from './extract/attempt.ts';
import { fitOf, readExpectation } from './extract/check.ts';
import { isFutile } from './extract/futile.ts';
import { attemptSchema } from './extract/schema.ts';
import { isolate } from './isolate/isolate.ts';
import { selectOwn } from './isolate/own.ts';
import { addressSign, markupSign } from './metadata/article-like.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readSources } from './metadata/sources.ts';

/** What varies around a page. */
export interface Reading {
  readonly hidden: Hidden;
  readonly rules: readonly SelectorRule[];
  /** The person's own rules, of any site; those by words are for the core. */
  readonly own?: readonly OwnRule[];
}

/** A later way has to fit better by this much. */
const clearly = 0.15;

/** Fits worse than this ask for another try: from here on none could be clearly better. */
const goodFit = 1 - clearly;

/** Reads the article out of a live page without changing the page. */
export function readArticle(page: Document, { hidden, rules, own = [] }: Reading): Result<Article, ReadError> {
  const url = addressOf(page);
  const base = baseOf(page);
  const open = (sight: Hidden) => {
    const copy = copyPage(page, sight);
    const sources = readSources(copy.document, copy.schemas, url);
    return { copy, sources, isolated: isolate(copy.document, sources) };
  };

  const first = open(hidden);
  const metadata = readMetadata(first.sources, first.copy.document.body.textContent ?? '');
  const expected = readExpectation(first.sources);
  const aim = {
    base,
    title: metadata.title,
    descriptions: expected.descriptions,
    own: selectOwn(own, url, first.copy.document),
  };

  let best: { readonly got: Attempt; readonly fit: number; readonly way: ExtractionWay } | null = null;
  let taken: readonly Removal[] | null = null;
  for (const [index, way] of ways(rules).entries()) {
    if (taken && isFutile(way, taken, rules)) continue;
    const { copy, isolated } = index === 0 ? first : open(way.hides ? hidden : nothingHidden);
    const got = attempt(copy, way, aim);
    if (index === 0 && got) taken = [...copy.removed, ...got.removed];
    const fit = got ? fitOf(got.text, expected) : 0;
    if (got?.text && (!best || fit > best.fit + clearly)) {
      best = { got: { ...got, removed: [...copy.removed, ...isolated, ...got.removed] }, fit, way: way.name };
    }
    if (best && best.fit >= goodFit) break;
  }
  if (!best || best.fit < goodFit) {
    const told = attemptSchema(first.sources);
    const fit = told ? fitOf(told.text, expected) : 0;
    if (told && told.text.length > (best?.got.text.length ?? 0) && fit > (best?.fit ?? 0) + clearly)
      best = { got: told, fit, way: 'schema' };
  }
  const { cut } = first.copy;
  if (!best) return failed(cut ? 'too-large' : 'no-article');
  const { got, way } = best;
  const { content, removed, region, kept } = got;
  const articleLike = isArticleLike({
    address: addressSign(url),
    markup: markupSign(first.sources),
    agreement: agreementOf(got.text, expected.summary),
    get lines() {
      return numberBlocks(content).blocks;
    },
  });
  return ok({ ...metadata, articleLike, way, content, removed, region, kept, ...(cut && { cut }) });
}
