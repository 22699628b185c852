import type { Line } from '../../core/article.ts';
import { firstOf } from './meta.ts';
import type { Claims } from './sources.ts';

/** What speaks for and against a page being one article; all but the address and the words can be missing on a real one. */
export interface Signs {
  readonly sources: Pick<Claims, 'url' | 'meta' | 'article'>;
  /** How many characters of sentences it has: see `sentencesIn`. */
  readonly prose: number;
  /** How many words of the page's title and description its text has, 0 to 1. */
  readonly agreement: number;
}

/** Whatever its sentences say, which are dear to come by, it is one. */
const certain = 3;

/** Whether a page is one article, rather than a home page, a list or a form. */
export function isArticleLike(signs: Signs): boolean {
  const told = address(signs) + markup(signs) + words(signs);
  return told >= certain || told + prose(signs) >= 1;
}

/** Whether an address alone says that its page is an article. */
export const looksLikeArticle = (url: string): boolean => addressSign(url) > 0;

const address = ({ sources: { url } }: Signs): number => addressSign(url);

function addressSign(url: string): number {
  const { pathname, search } = new URL(url);
  if (/^\/(?:[a-z]{2}\/?|index\.\w{3,5}|home\/?)?$/.test(pathname) && !/\d/.test(search)) return -3;
  return /\d{4}|[^/-]+-[^/-]+-[^/-]+|\.s?html?$/.test(pathname) ? 1 : 0;
}

function markup({ sources: { article, meta } }: Signs): number {
  const type = firstOf(meta, 'og:type');
  return (article ? 1.5 : 0) + (type === 'article' ? 1 : 0) + (meta.has('article:published_time') ? 0.5 : 0);
}

/** How many characters of sentences outside links there are: lists of headlines have none. */
export const sentencesIn = (lines: readonly Pick<Line, 'text' | 'linked'>[]): number =>
  lines.filter(({ text, linked }) => text.length >= 60 && linked < 0.5).reduce((sum, { text }) => sum + text.length, 0);

/** A flash of one sentence is told by what the page says of itself. */
function prose(signs: Signs): number {
  const length = signs.prose;
  if (length >= 150) return length >= 500 ? 1.5 : 1;
  return length > 0 && markup(signs) > 0 ? 0 : -2;
}

function words({ agreement }: Signs): number {
  if (agreement >= 0.6) return 1;
  return agreement < 0.15 ? -4 : agreement < 0.3 ? -3 : 0;
}
