import type { Line } from './article.ts';
import { shareIn, tellingWords } from './text/words.ts';

/** What speaks for and against a page being one article; all but the address and the words can be missing on a real one. */
export interface Signs {
  /** What its address says: below 0 of a home page, above 0 of an article. */
  readonly address: number;
  /** What its markup says: 0 when it says nothing. */
  readonly markup: number;
  readonly lines: readonly Pick<Line, 'text' | 'linked'>[];
  /** How many words of the page's title and description its text has, 0 to 1. */
  readonly agreement: number;
}

/** Whatever its lines say, which are dear to come by, it is one. */
const certain = 3;

/** Whether a page is one article, rather than a home page, a list or a form. */
export function isArticleLike(signs: Signs): boolean {
  const told = signs.address + signs.markup + words(signs);
  return told >= certain || told + prose(signs) >= 1;
}

/** Sentences outside links: lists of headlines have none. A flash of one is told by what the page says of itself. */
function prose({ lines, markup }: Signs): number {
  const sentences = lines.filter(({ text, linked }) => text.length >= 60 && linked < 0.5);
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (length >= 150) return length >= 500 ? 1.5 : 1;
  return length > 0 && markup > 0 ? 0 : -2;
}

function words({ agreement }: Signs): number {
  if (agreement >= 0.6) return 1;
  return agreement < 0.15 ? -4 : agreement < 0.3 ? -3 : 0;
}

/** More of the words of title and description need not occur in a text. */
const most = 0.6;

/** How many of the words of title and description a text has, 0 to 1, whatever its length: a flash has one sentence. */
export function agreementOf(text: string, summary: string): number {
  const telling = tellingWords(summary);
  return telling.length >= 3 ? Math.min(1, shareIn(text, telling, most) / most) : 1;
}
