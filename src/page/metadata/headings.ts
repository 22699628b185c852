import { isBlock } from '../content/elements.ts';
import { plain } from './plain.ts';

/** What a page sets as a headline. */
export interface Heading {
  readonly text: string;
  /** The texts of the elements directly in it, when there are several: a label and the headline proper. */
  readonly parts: readonly string[];
}

/** Characters; more is no headline. */
const longest = 300;

/** The headings of the first rank, in reading order. */
export const readHeadings = (copy: Document): readonly Heading[] =>
  [...copy.querySelectorAll('h1, [itemprop~=headline]')].flatMap((element) => {
    const text = plain(element.getAttribute('content') ?? spaced(element));
    if (text === null || text.length >= longest) return [];
    const parts = [...element.children].map((child) => plain(spaced(child))).filter((part) => part !== null);
    return [{ text, parts: parts.length > 1 ? parts : [] }];
  });

/** An element's text with its lines kept apart. */
const spaced = (element: Element): string =>
  [...element.childNodes]
    .map(
      (node) => (node instanceof Element && (node.localName === 'br' || isBlock(node)) ? ' ' : '') + node.textContent,
    )
    .join('');
