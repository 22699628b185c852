import { attributeOf, firstElementOf, parentElementOf, tagOf } from './accessors.ts';
import { textWithin } from './texts.ts';

const mark = /^[[(]? ?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}) ?[\])]?$/;

/** More characters than the longest mark has. */
const enough = 12;

/** Whether a link is the raised mark of a footnote: read with the text, it would be glued to the word or full stop before it. */
export const isFootnoteMark = (element: Element, tag: string): boolean =>
  tag === 'a' &&
  (attributeOf(element, 'href') ?? '').includes('#') &&
  [parentElementOf(element), firstElementOf(element)].some((near) => near && tagOf(near) === 'sup') &&
  mark.test(textWithin(element, enough));
