import { plain } from './plain.ts';

const reach = 14;

/** Characters of a line. */
const shortest = 5;
const longest = 100;

/** Elements looked at on either side of a headline. */
const most = 3000;

const tags: ReadonlySet<string> = new Set(['h1', 'p', 'div', 'span', 'time', 'li', 'a', 'td', 'em', 'i', 'b', 'small']);

/** A short line around a page's headline: the text of an element that holds no further block. */
export interface HeadLine {
  readonly element: Element;
  readonly text: string;
  /** Lines between it and the headline. */
  readonly distance: number;
  readonly below: boolean;
}

/** Lists the lines around a headline when it is first asked, for all who ask. */
export function headOf(copy: Document): () => readonly HeadLine[] {
  let lines: readonly HeadLine[] | null = null;
  return () => (lines ??= linesAround(copy));
}

/** Nearest first. */
export const nearest = (lines: readonly HeadLine[]): readonly string[] =>
  lines.toSorted((a, b) => a.distance - b.distance).map(({ text }) => text);

/** Those below the headline that are no links, in reading order. */
export const linesBelow = (lines: readonly HeadLine[]): readonly string[] =>
  lines
    .filter(({ element, below }) => below && element.closest('a, h1') === null && element.querySelector('a') === null)
    .map(({ text }) => text);

function linesAround({ body }: Document): readonly HeadLine[] {
  const headline = body.querySelector('h1');
  const above = headline ? firstLines(headline, (walker) => walker.previousNode()) : [];
  const below = firstLines(headline ?? body, (walker) => walker.nextNode());
  const first = headline ? [{ element: headline, text: spaced(headline) }] : [];
  return [
    ...above.map((line, index) => ({ ...line, distance: index + 1, below: false })).reverse(),
    ...[...first, ...below].slice(0, reach).map((line, index) => ({ ...line, distance: index, below: true })),
  ].filter(({ text }) => text.length >= shortest && text.length <= longest);
}

/** The lines in reach of an element; the rest of a page is not looked at. */
function firstLines(
  from: Element,
  step: (walker: TreeWalker) => Node | null,
): readonly Pick<HeadLine, 'element' | 'text'>[] {
  const walker = from.ownerDocument.createTreeWalker(from.ownerDocument.body, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  const lines: Pick<HeadLine, 'element' | 'text'>[] = [];
  let left = most;
  for (let node = step(walker); node && left > 0 && lines.length < reach; node = step(walker)) {
    left -= 1;
    if (!(node instanceof Element) || !tags.has(node.localName) || !isLine(node)) continue;
    const text = spaced(node);
    if (text.length >= shortest || node.localName === 'h1') lines.push({ element: node, text });
  }
  return lines;
}

const isLine = (element: Element): boolean => {
  if (element.localName === 'h1') return true;
  const length = element.textContent?.length ?? 0;
  return length > 0 && length < 400 && element.querySelector('div, p, li, td') === null;
};

/** An element's text with its parts kept apart. */
const spaced = (element: Element): string =>
  plain(
    [...element.childNodes]
      .map(({ textContent }) => textContent)
      .join(' ')
      .slice(0, 400),
  ) ?? '';
