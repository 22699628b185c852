import { plain } from './plain.ts';

const reach = 14;

/** The short lines around a page's headline, nearest first; each the text of an element that holds no further block. */
export function headLines(copy: Document): readonly string[] {
  const elements = [...copy.body.querySelectorAll('h1, p, div, span, time, li, a, td, em, i, b, small')].slice(0, 3000);
  const lines = elements.filter(isLine);
  const headline = Math.max(
    0,
    lines.findIndex(({ localName }) => localName === 'h1'),
  );
  return lines
    .slice(Math.max(0, headline - reach), headline + reach)
    .map((element, index) => ({ text: spaced(element), distance: Math.abs(index - Math.min(headline, reach)) }))
    .filter(({ text }) => text.length >= 5 && text.length <= 100)
    .sort((a, b) => a.distance - b.distance)
    .map(({ text }) => text);
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
