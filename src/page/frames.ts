import type { Article, ReadError } from '../core/article.ts';
import { numberBlocks } from '../core/blocks.ts';
import { ok, type Result } from '../core/result.ts';
import { addressOf } from './copy/accessors.ts';
import { framesOf } from './copy/documents.ts';
import type { Hidden } from './copy/hidden.ts';
import { type Reading, readArticle } from './read.ts';

/** What varies around a page and the frames in it. */
export interface FramedReading extends Omit<Reading, 'hidden'> {
  readonly hiddenIn: (page: Document) => Hidden;
}

/** More frames than this hold advertisements. */
const most = 10;

/** Reads a page's article; where the page has none itself, a longer one in a frame of the same site, under the page's address. */
export function readFramed(page: Document, { hiddenIn, ...reading }: FramedReading): Result<Article, ReadError> {
  const readOne = (one: Document) => readArticle(one, { ...reading, hidden: hiddenIn(one) });
  const own = readOne(page);
  if (own.ok && own.value.articleLike) return own;
  for (const frame of framesOf(page).slice(0, most)) {
    const framed = readOne(frame);
    if (framed.ok && framed.value.articleLike && lengthOf(framed) > lengthOf(own))
      return ok({ ...framed.value, url: addressOf(page) });
  }
  return own;
}

const lengthOf = (read: Result<Article, ReadError>): number =>
  read.ok ? numberBlocks(read.value.content).blocks.reduce((sum, { text }) => sum + text.length, 0) : 0;
