import { attributeOf } from './accessors.ts';
import { limits } from './limits.ts';

const { getAttributeNames } = Element.prototype;

/** Styles are read on the live page, and names could shadow properties of the copy. */
const leftBehind = /^(?:style|srcdoc|ping|name|on.*)$/;

/** Parsers accept names no attribute can be given by; nothing is read from those. */
const plainName = /^[a-z_][a-z\d_:.-]*$/;

/** Gives an element of the copy the attributes of the page's one, bounded, without what later stages must not meet. */
export function copyAttributes(from: Element, into: Element): void {
  for (const name of getAttributeNames.call(from)) {
    if (plainName.test(name) && !leftBehind.test(name)) into.setAttribute(name, boundedOf(from, name));
  }
}

/** The same for an element that came with all its attributes. */
export function boundAttributes(twin: Element): void {
  for (const name of getAttributeNames.call(twin)) {
    if (leftBehind.test(name)) {
      if (name !== 'name' || twin.localName !== 'meta') twin.removeAttribute(name);
    } else if ((attributeOf(twin, name)?.length ?? 0) > limits.attribute)
      twin.setAttribute(name, boundedOf(twin, name));
  }
}

const boundedOf = (element: Element, name: string): string =>
  (attributeOf(element, name) ?? '').slice(0, limits.attribute);
