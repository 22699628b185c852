import { plain } from './plain.ts';

/** A day and the name of its month, or a day of this week in digits, with a time or a year beside it. */
const written =
  /\d{1,2}\s(?:de\s)?\p{L}{3,12}\.?,?(?:\s(?:de\s)?(?:19|20)\d\d)?(?:[\s\p{L}.,|—–-]{1,6}\d{1,2}[:.]\d\d)|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d|\d{1,2}\.\d\d\.(?:19|20)\d\d(?:,?\s\d{1,2}:\d\d)?|\p{L}{3,12}\.?\s\d{1,2},?\s(?:19|20)\d\d/u;

const reach = 14;

/** The date as the article's header shows it, from the lines nearest to its headline. */
export function readDateline(copy: Document): string | null {
  const lines = linesOf(copy);
  const headline = Math.max(
    0,
    lines.findIndex(({ inHeading }) => inHeading),
  );
  const near = lines
    .map(({ text }, index) => ({ found: written.exec(text)?.[0] ?? null, distance: Math.abs(index - headline) }))
    .filter(({ found, distance }) => found !== null && distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.found ?? null;
}

interface Line {
  readonly text: string;
  readonly inHeading: boolean;
}

/** The short lines of a page's head, each the text of an element that holds no further block. */
function linesOf(copy: Document): readonly Line[] {
  const elements = [...copy.body.querySelectorAll('h1, p, div, span, time, li, a, td, em, i, b, small')].slice(0, 3000);
  return elements
    .filter(
      ({ children, localName }) =>
        localName === 'h1' || [...children].every(({ localName }) => localName !== 'div' && localName !== 'p'),
    )
    .map((element) => ({
      text: plain(element.textContent?.slice(0, 400)) ?? '',
      inHeading: element.localName === 'h1',
    }))
    .filter(({ text, inHeading }) => inHeading || (text.length >= 5 && text.length <= 100));
}
