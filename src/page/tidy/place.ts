/** Where a page and the boxes in it are scrolled to. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly boxes: readonly { readonly element: Element; readonly left: number; readonly top: number }[];
}

/** What hiding the elements would lose: a box that is not drawn forgets where it was scrolled to. */
export function placeOf(elements: readonly Element[]): Place {
  const boxes = elements
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  return { left: scrollX, top: scrollY, boxes };
}

export function restoreBoxes({ boxes }: Place): void {
  for (const { element, left, top } of boxes) element.scrollTo({ left, top, behavior: 'instant' });
}

export const restorePage = ({ left, top }: Place): void => scrollTo({ left, top, behavior: 'instant' });

/** Acts, and keeps what the person reads where it stood. */
export function keepingPlace(anchors: readonly Element[], act: () => void): void {
  const anchor = anchors.find((element) => element.getBoundingClientRect().bottom > 0);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  act();
  if (!anchor || scrollY === 0) return;
  const after = anchor.getBoundingClientRect().top;
  if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
}
