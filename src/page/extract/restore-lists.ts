import { headings, type StandingList } from './lists.ts';
import { type Standing, textOf } from './paragraphs.ts';

/** Every element a list is placed by. */
export const partsOf = ({ element, box, heading, before, behind }: StandingList): readonly Element[] =>
  [element, box, heading, before, behind].filter((part) => part !== null);

/** The same list by what its parts are now. */
export const movedBy = (
  list: StandingList,
  now: <E extends Element | null>(element: E) => E | Element,
): StandingList => ({
  ...list,
  element: now(list.element),
  box: now(list.box),
  heading: now(list.heading),
  before: now(list.before),
  behind: now(list.behind),
});

/**
 * Puts back the lists extraction lost among the paragraphs it kept, each with its heading: a list has few commas and no weight.
 * Gives their texts.
 */
export function restoreLists(
  chosen: Element,
  lists: readonly StandingList[],
  paragraphs: readonly Standing[],
): readonly string[] {
  const restored: string[] = [];
  const isThere = (element: Element | null | undefined): element is Element => !!element && chosen.contains(element);
  for (const { element, text, box, heading, before, behind, around, above } of lists) {
    if (isThere(element) || !around.some((place) => isThere(paragraphs[place]?.element))) continue;
    if (textOf(chosen).includes(text)) continue;
    const next = paragraphs.slice(above).find((paragraph) => isThere(paragraph.element));
    // below the text an address or a menu may stand, which no heading announces
    if (!next && !heading && !box.querySelector(headings)) continue;
    const lost = [...(isThere(heading) ? [] : [heading]), isThere(box) ? element : box].filter((part) => part !== null);
    const last = paragraphs.slice(0, above).findLast((paragraph) => isThere(paragraph.element));
    restored.push(text);
    if (isThere(before)) before.after(...lost);
    else if (isThere(behind)) behind.before(...lost);
    else if (last) last.element.after(...lost);
    else next?.element.before(...lost);
  }
  return restored;
}
