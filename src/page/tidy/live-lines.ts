import type { Line } from '../../core/article.ts';
import { baseOf, tagOf } from '../copy/accessors.ts';
import { leftOut } from '../copy/elements.ts';
import { listLines, toLine } from '../lines.ts';
import { marks } from './mark-names.ts';

const { checkVisibility, closest } = Element.prototype;

/** A line of the live page with its element; `id` counts them in reading order. */
export interface LiveLine extends Line {
  readonly id: number;
  readonly element: Element;
  /** Whether a person sees it, or would without our marks. */
  readonly seen: boolean;
}

/** More lines than this are no page to tidy. */
const most = 8_000;

export function listLiveLines(page: Document): readonly LiveLine[] {
  const base = baseOf(page);
  return listLines(page.body, isLeftOut)
    .slice(0, most)
    .map((line, id) => ({ ...toLine(line, base), id, element: line.start, seen: isSeen(line.start) }));
}

/** What of a page is never read as lines; a dialog is, on a live page. */
const isLeftOut = (element: Element): boolean => tagOf(element) !== 'dialog' && leftOut.has(tagOf(element));

const isSeen = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true }) || closest.call(element, `[${marks.hidden}]`) !== null;

/** Shorter lines may be labels, headlines, dates. */
const sentence = 80;

/** Whether a line is running text. */
export const isRunning = ({ text, linked }: Pick<Line, 'text' | 'linked'>): boolean =>
  text.length >= sentence && linked < 0.5;
