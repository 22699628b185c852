import { isBlock } from '../content/elements.ts';
import { nodeTypeOf, parentElementOf, textContentOf } from '../copy/accessors.ts';

const pictures = 'img, picture, video, audio, iframe, embed, object, canvas, amp-img, amp-video';

/** Pixels; smaller pictures are icons and counters. */
const smallest = { width: 100, height: 60 } as const;

/** The pictures and players that belong to a text: neither icons nor parts of a link to another story. */
export const listPictures = (root: Element): readonly Element[] =>
  [...root.querySelectorAll(pictures)].filter((picture) => picture.closest('a[href]') === null && isLarge(picture));

function isLarge(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return (width >= smallest.width && height >= smallest.height) || picture.closest('figure') !== null;
}

/** The elements and everything around them. */
export function withAncestors(elements: Iterable<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at && !found.has(at); at = parentElementOf(at)) found.add(at);
  }
  return found;
}

/** The largest element around one that holds nothing to keep. */
export function widen(element: Element, keepers: ReadonlySet<Element>): Element {
  let widest = element;
  for (let parent = parentElementOf(element); parent && !keepers.has(parent); parent = parentElementOf(parent)) {
    widest = parent;
  }
  return widest;
}

/** The elements a line consists of: the block it fills, or of one that holds others, too, what stands between those. */
export function partsOf(block: Element, holders: ReadonlySet<Element>): readonly Element[] {
  if (!holders.has(block)) return [block];
  const hasOwnText = [...block.childNodes].some((node) => nodeTypeOf(node) === Node.TEXT_NODE && isText(node));
  return hasOwnText ? [] : [...block.children].filter((child) => !isBlock(child) && isText(child));
}

const isText = (node: Node): boolean => (textContentOf(node) ?? '').trim() !== '';
