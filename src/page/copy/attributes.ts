import { attributeOf } from './accessors.ts';
import { limits } from './limits.ts';

const { getAttributeNames } = Element.prototype;

/** Styles are read on the live page, and names could shadow properties of the copy. */
const leftBehind = /^(?:style|srcdoc|ping|on.*)$/;

/** Parsers accept names no attribute can be given by; nothing is read from those. */
const plainName = /^[a-z_][a-z\d_:.-]*$/;

const mayKeepName: ReadonlySet<string> = new Set(['meta']);

/** Gives an element of the copy the attributes of the page's one, bounded, without what later stages must not meet. */
export function copyAttributes(from: Element, into: Element): void {
  for (const name of getAttributeNames.call(from)) {
    const stays =
      !plainName.test(name) || leftBehind.test(name) || (name === 'name' && !mayKeepName.has(into.localName));
    if (!stays) into.setAttribute(name, (attributeOf(from, name) ?? '').slice(0, limits.attribute));
  }
}
