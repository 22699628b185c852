import { getter } from './accessors.ts';
import { boundAttributes, copyAttributes } from './attributes.ts';
import { standIns } from './elements.ts';

const { importNode } = Document.prototype;
const namespaceOf = getter(Element.prototype, 'namespaceURI');

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Parsers accept tags no element can be created by. */
const plainTag = /^[a-z][a-z\d_.-]*$/;

/** The element of the copy that stands for one of the page, without children. */
export function twinOf(copy: Document, element: Element, tag: string): Element {
  const isPlain = plainTag.test(tag) && namespaceOf(element) === xhtml;
  const standIn = isPlain ? standIns.get(tag) : 'span';
  if (standIn !== undefined) {
    const twin = copy.createElement(standIn);
    copyAttributes(element, twin);
    return twin;
  }
  const twin = importNode.call(copy, element, false) as Element;
  boundAttributes(twin);
  return twin;
}
