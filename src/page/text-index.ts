import { nodeTypeOf, tagOf } from './copy/accessors.ts';
import { isFootnoteMark } from './copy/footnote.ts';

/** All text of a page as one string without its white space, and the way back from there to the page's nodes. */
export interface TextIndex {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node, where its text starts. */
  readonly starts: readonly number[];
}

/** Left out on both sides of a comparison: how a text is spaced and broken differs between page and article. */
const ignored = /[\s\p{Cf}]+/gu;

export const squeeze = (text: string): string => text.replace(ignored, '');

const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe']);

const isUnread = (element: Element, tag: string): boolean => unread.has(tag) || isFootnoteMark(element, tag);

export function indexText(page: Document): TextIndex {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodes(page)) {
    const text = squeeze(node.data);
    if (text === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(''), nodes, starts };
}

/** The range of the page that holds the characters from `start` to `end` of the index. */
export function rangeOf(index: TextIndex, start: number, end: number): Range | null {
  const from = pointAt(index, start);
  const to = pointAt(index, end - 1);
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function pointAt({ nodes, starts }: TextIndex, position: number): { node: Text; offset: number } | null {
  const place = starts.findLastIndex((start) => start <= position);
  const node = nodes[place];
  const start = starts[place];
  if (!node || start === undefined) return null;
  let left = position - start;
  for (let offset = 0; offset < node.length; offset += 1) {
    if (squeeze(node.data.charAt(offset)) === '') continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}

/**
 * In the order of the page; called on the prototype because `<img name=createTreeWalker>` puts an image in the method's place.
 * Nodes are told by their types: those of a frame are no instances of this window's classes.
 */
export function* textNodes(page: Document): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(
    page,
    page,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isElement(node) && isUnread(node, tagOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) yield node;
}

const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;

const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;
