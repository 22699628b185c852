import type { SelectorRule } from '../../core/clean/selectors.ts';
import { flowingText } from '../content/text.ts';
import { linkedLength } from '../isolate/prose.ts';
import { boxes, type Standing, textOf } from './paragraphs.ts';

/** A list of text as it stood in the copy before extraction took the copy apart. */
export interface StandingList {
  readonly element: Element;
  readonly text: string;
  /** The largest element that holds it and hardly more than its heading. */
  readonly box: Element;
  /** The heading right above the box. */
  readonly heading: Element | null;
  readonly before: Element | null;
  readonly behind: Element | null;
  /** The page's paragraphs in what the box stands in, by their places. */
  readonly around: readonly number[];
  /** How many of the page's paragraphs stand above it. */
  readonly above: number;
}

/** Shorter ones are rows of labels. */
const shortest = 80;

export const headings = 'h2, h3, h4, h5, h6';

/** What a list of text does not hold. */
const otherwise = 'h1, h2, h3, h4, h5, h6, div, section, article, table, form, input, button, img, time';

/** Characters of a heading. */
const longestHeading = 80;

/** A page of more lists is itself a list, and to compare each with every paragraph would take long. */
const most = 100;

/** Lists the lists of text that stand with some of a page's paragraphs, in reading order, and in no box a rule knows. */
export function listLists(
  body: Element,
  paragraphs: readonly Standing[],
  rules: readonly SelectorRule[],
): readonly StandingList[] {
  if (paragraphs.length === 0) return [];
  const known = rules.map(({ selector }) => selector).join(',');
  const headline = body.querySelector('h1');
  const found: StandingList[] = [];
  for (const element of body.querySelectorAll('ul, ol')) {
    if (found.length === most) break;
    if (element.parentElement?.closest('ul, ol') || element.childElementCount < 2) continue;
    const text = textOf(element);
    if (text.length < shortest || linkedLength(element) > text.length / 3) continue;
    if (element.closest(boxes) || element.querySelector(otherwise) || isTeasers(element)) continue;
    if (headline && isBefore(element, headline)) continue;
    const clutter = known === '' ? null : element.closest(known);
    if (clutter && !paragraphs.some((paragraph) => holds(clutter, paragraph))) continue;
    const box = boxAround(element, text.length);
    const around = [...paragraphs.keys()].filter((place) => holds(box.parentElement, paragraphs[place]));
    if (around.length === 0) continue;
    const { previousElementSibling: before, nextElementSibling: behind } = box;
    const heading = before?.matches(headings) ? before : null;
    const above = paragraphs.filter((paragraph) => isBefore(paragraph.element, element)).length;
    found.push({ element, text, box, heading, before, behind, around, above });
  }
  return found;
}

/** Whether most items begin with a link: other stories, each with a line of it. */
function isTeasers(list: Element): boolean {
  const items = [...list.children];
  const teasers = items.filter((item) => {
    const link = item.querySelector('a[href]');
    return link !== null && textOf(link) !== '' && textOf(item).startsWith(textOf(link));
  });
  return teasers.length > items.length / 2;
}

const holds = (box: Element | null, paragraph: Standing | undefined): boolean =>
  box !== null && paragraph !== undefined && box.contains(paragraph.element);

function boxAround(list: Element, length: number): Element {
  let box = list;
  for (let next = box.parentElement; next && !isLonger(next, length + longestHeading); next = box.parentElement)
    box = next;
  return box;
}

/** Most of a large text is not looked at. */
function isLonger(element: Element, length: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node && found <= length; node = walker.nextNode())
    found += flowingText(node.nodeValue ?? '').trim().length;
  return found > length;
}

const isBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
