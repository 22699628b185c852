import { parentElementOf } from '../copy/accessors.ts';
import type { LiveLine } from './live-lines.ts';

const pictures = 'img, picture, video, audio, iframe, embed, object, canvas, amp-img, amp-video';

/** Pixels; smaller pictures are icons and counters. */
const smallest = { width: 100, height: 60 } as const;

/** The elements that hold something to keep, with everything around them. */
export function listKeepers(lines: Iterable<LiveLine>, root: Element): ReadonlySet<Element> {
  const keepers = new Set<Element>();
  const keep = (element: Element): void => {
    for (let at: Element | null = element; at && !keepers.has(at); at = parentElementOf(at)) keepers.add(at);
  };
  for (const { start } of lines) keep(start);
  for (const picture of root.querySelectorAll(pictures)) if (isLarge(picture) && !isOfCard(picture)) keep(picture);
  return keepers;
}

/** The largest element around a line that holds nothing to keep; null when even its own does. */
export function widen(element: Element, keepers: ReadonlySet<Element>): Element | null {
  if (keepers.has(element)) return null;
  let widest = element;
  for (let parent = parentElementOf(element); parent && !keepers.has(parent); parent = parentElementOf(parent)) {
    widest = parent;
  }
  return widest;
}

function isLarge(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return (width >= smallest.width && height >= smallest.height) || picture.closest('figure') !== null;
}

/** A link's own picture, as on the card of another story. */
const isOfCard = (picture: Element): boolean => picture.closest('a[href]') !== null;
