import { plain } from './plain.ts';

const reach = 14;

/** The short lines around a page's headline, nearest first; each the text of an element that holds no further block. */
export const headLines = (copy: Document): readonly string[] =>
  [...linesAround(copy)].sort((a, b) => a.distance - b.distance).map(({ text }) => text);

/** Those below the headline that are no links, in reading order. */
export const linesBelow = (copy: Document): readonly string[] =>
  linesAround(copy)
    .filter(({ element, below }) => below && element.closest('a, h1') === null && element.querySelector('a') === null)
    .map(({ text }) => text);

interface HeadLine {
  readonly element: Element;
  readonly text: string;
  /** Lines between it and the headline. */
  readonly distance: number;
  readonly below: boolean;
}

function linesAround(copy: Document): readonly HeadLine[] {
  const elements = [...copy.body.querySelectorAll('h1, p, div, span, time, li, a, td, em, i, b, small')].slice(0, 3000);
  const headline = Math.max(
    0,
    elements.findIndex(({ localName }) => localName === 'h1'),
  );
  const above = firstLines(elements.slice(0, headline).reverse()).map((element, index) => ({
    element,
    distance: index + 1,
    below: false,
  }));
  const below = firstLines(elements.slice(headline)).map((element, index) => ({
    element,
    distance: index,
    below: true,
  }));
  return [...above.reverse(), ...below]
    .map((line) => ({ ...line, text: spaced(line.element) }))
    .filter(({ text }) => text.length >= 5 && text.length <= 100);
}

/** The lines in reach among elements; the rest of a page is not looked at. */
function firstLines(elements: readonly Element[]): readonly Element[] {
  const lines: Element[] = [];
  for (const element of elements) {
    if (lines.length === reach) break;
    if (isLine(element)) lines.push(element);
  }
  return lines;
}

const isLine = (element: Element): boolean =>
  element.localName === 'h1' ||
  ((element.textContent?.length ?? 0) < 400 &&
    element.querySelector('div, p, li, td') === null &&
    spaced(element).length >= 5);

/** An element's text with its parts kept apart. */
const spaced = (element: Element): string =>
  plain(
    [...element.childNodes]
      .map(({ textContent }) => textContent)
      .join(' ')
      .slice(0, 400),
  ) ?? '';
