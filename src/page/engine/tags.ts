import { isBlank } from './measure.ts';

/** What stands within a line of text, by node name; the text itself as well. */
const phrasing: ReadonlySet<string> = new Set(
  '#text ABBR B BDO BR BUTTON CITE CODE DATA DFN EM I IMG KBD LABEL MARK MATH OUTPUT Q RUBY SAMP SMALL SPAN STRONG SUB SUP TIME VAR WBR'.split(
    ' ',
  ),
);

/** What stands within a line if all in it does. */
const transparent: ReadonlySet<string> = new Set(['A', 'DEL', 'INS']);

export function isPhrasing(node: Node): boolean {
  const { nodeName } = node;
  if (phrasing.has(nodeName)) return true;
  if (!transparent.has(nodeName)) return false;
  for (let child = node.firstChild; child; child = child.nextSibling) if (!isPhrasing(child)) return false;
  return true;
}

/** Whether a node draws nothing but space at the end of a paragraph. */
export const isSpace = (node: Node): boolean => node.nodeName === 'BR' || (node.nodeName === '#text' && isBlank(node));

/** Takes the space off a paragraph's end. */
export function trimEnd(paragraph: Element): void {
  for (let { lastChild } = paragraph; lastChild && isSpace(lastChild); { lastChild } = paragraph) {
    paragraph.removeChild(lastChild);
  }
}

/** Puts an element of another tag in an element's place, with its attributes and all that is in it. */
export function retag(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  while (element.firstChild) other.appendChild(element.firstChild);
  moveAttributes(element, other);
  element.replaceWith(other);
  return other;
}

/** Moved as nodes: parsers accept names that no attribute can be set by. */
export function moveAttributes(from: Element, into: Element): void {
  for (const attribute of [...from.attributes]) into.setAttributeNode(from.removeAttributeNode(attribute));
}

/** Whether all an element holds is one element of a tag. */
export function hasOnly(element: Element, tag: string): boolean {
  if (element.childElementCount !== 1 || element.firstElementChild?.localName !== tag) return false;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeName === '#text' && !isBlank(child)) return false;
  }
  return true;
}

/** Whether there is nothing in an element but breaks and lines. */
export function isEmpty(element: Element): boolean {
  const { childElementCount } = element;
  if (childElementCount > 0 && childElementCount !== element.querySelectorAll('br, hr').length) return false;
  return isBlank(element);
}

/** Whether one of the nearest ancestors has a tag. */
export function isWithin(element: Element, tag: string): boolean {
  let { parentElement } = element;
  for (let level = 0; parentElement && level < 4; level += 1) {
    if (parentElement.localName === tag) return true;
    parentElement = parentElement.parentElement;
  }
  return false;
}
