import type { Line } from '../../core/article.ts';
import { likeness } from '../../core/text/words.ts';
import { type StandingLine, toLine } from '../lines.ts';

/** Shorter lines may stand in menus, too. */
const telling = 40;

/** Lines below the article's last one that may still belong to its surroundings. */
const below = 40;

/** More lines than this are a page in itself. */
const most = 500;

/** Most lines are of another length, and to compare words is dear. */
const isLike = (text: string, title: string): boolean =>
  text.length > title.length / 2 && text.length < title.length * 2 && likeness(text, title) > 0.8;

/** The lines from the headline to a little below the article. */
export function regionOf(
  lines: readonly StandingLine[],
  { article, title, base }: { readonly article: string; readonly title: string; readonly base: string },
): readonly Line[] {
  const isKept = ({ text }: StandingLine): boolean => text.length >= telling && article.includes(text.trim());
  const first = lines.findIndex(isKept);
  if (first < 0) return [];
  const headline = lines.slice(0, first).findLastIndex(({ text }) => isLike(text, title));
  const start = headline < 0 ? first : headline + 1;
  const end = Math.min(lines.findLastIndex(isKept) + 1 + below, start + most);
  return lines.slice(start, end).map((line) => toLine(line, base));
}
