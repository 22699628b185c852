import { plain } from './plain.ts';

const reach = 14;

/** Elements looked at on either side of a headline. */
const most = 3000;

const tags: ReadonlySet<string> = new Set(['h1', 'p', 'div', 'span', 'time', 'li', 'a', 'td', 'em', 'i', 'b', 'small']);

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

function linesAround({ body }: Document): readonly HeadLine[] {
  const headline = body.querySelector('h1');
  const above = headline ? firstLines(headline, (walker) => walker.previousNode()) : [];
  const below = firstLines(headline ?? body, (walker) => walker.nextNode());
  const first = headline ? [headline] : [];
  return [
    ...above.map((element, index) => ({ element, distance: index + 1, below: false })).reverse(),
    ...[...first, ...below].slice(0, reach).map((element, index) => ({ element, distance: index, below: true })),
  ]
    .map((line) => ({ ...line, text: spaced(line.element) }))
    .filter(({ text }) => text.length >= 5 && text.length <= 100);
}

/** The lines in reach of an element; the rest of a page is not looked at. */
function firstLines(from: Element, step: (walker: TreeWalker) => Node | null): readonly Element[] {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  const lines: Element[] = [];
  let left = most;
  for (let node = step(walker); node && left > 0 && lines.length < reach; node = step(walker)) {
    left -= 1;
    if (node instanceof Element && tags.has(node.localName) && isLine(node)) lines.push(node);
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
