import { rootOf } from '../copy/accessors.ts';
import { mark, unmark } from './marks.ts';

/** Where a page and the boxes in it are scrolled to. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly boxes: readonly { readonly element: Element; readonly left: number; readonly top: number }[];
}

/** Hiding loses it: a box that is not drawn, or has less in it, forgets where it was scrolled to. */
export function placeOf(page: Document): Place {
  const root = rootOf(page);
  const boxes = [...page.querySelectorAll('*')]
    .filter((element) => element !== root && (element.scrollTop !== 0 || element.scrollLeft !== 0))
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  return { left: scrollX, top: scrollY, boxes };
}

/** Scrolls the boxes back that lost their place; one a person scrolled on since stays. */
export function restoreBoxes({ boxes }: Place): void {
  for (const { element, left, top } of boxes) {
    if (element.scrollTop < top || element.scrollLeft < left) element.scrollTo({ left, top, behavior: 'instant' });
  }
}

/** Firefox keeps the fraction of a pixel a page stood at before, unless it comes from the very top. */
export function restorePage({ left, top }: Place): void {
  const go = (to: ScrollToOptions): void => scrollTo({ ...to, behavior: 'instant' });
  go({ left, top });
  if (scrollX === left && scrollY === top) return;
  go({ left: 0, top: 0 });
  go({ left, top });
}

/** Acts without the browser's own scrolling: it would make up for the change once more, and a frame too late. */
export function keepingStill(page: Document, act: () => void): void {
  const root = rootOf(page);
  if (!root) return;
  mark(root, 'still');
  layOut(root);
  act();
  layOut(root);
  unmark(root, 'still');
}

/** Acts, and leaves what the person reads where it stood. */
export function keepingPlace(page: Document, anchors: readonly Element[], act: () => void): void {
  const anchor = anchors.find((element) => element.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  keepingStill(page, () => {
    act();
    if (!anchor || scrollY === 0) return;
    const after = anchor.getBoundingClientRect().top;
    if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  });
}

const layOut = (root: Element): unknown => root.getBoundingClientRect();
