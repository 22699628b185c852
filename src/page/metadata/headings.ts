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
  toHeadings([...copy.querySelectorAll('h1, [itemprop~=headline]')]);

/** The headings of the second rank, of so many characters or more, that are no links, and so lead to no other story. */
export const readSecondHeadings = (copy: Document, least: number): readonly Heading[] =>
  toHeadings([...copy.querySelectorAll('h2')].filter((element) => isLong(element, least) && leadsNowhere(element)));

const isLong = (element: Element, least: number): boolean => (element.textContent?.length ?? 0) >= least;

const leadsNowhere = (element: Element): boolean =>
  element.closest('a, nav, aside, footer') === null && element.querySelector('a') === null;

const toHeadings = (elements: readonly Element[]): readonly Heading[] =>
  elements.flatMap((element) => {
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
