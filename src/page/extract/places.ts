const name = 'data-place';

/**
 * Gives elements names to be known again by: the engine makes paragraphs of boxes, and for a second try it puts copies in
 * the place of all elements.
 */
export function namePlaces(elements: Iterable<Element>): void {
  for (const [place, element] of [...new Set(elements)].entries()) element.setAttribute(name, String(place));
}

/** Tells which element of the chosen article a named one is now; one that is not in it is itself. */
export function findPlaces(chosen: Element): <E extends Element | null>(element: E) => E | Element {
  const named = new Map(
    [...chosen.querySelectorAll(`[${name}]`)].map((element) => [element.getAttribute(name), element]),
  );
  return (element) => named.get(element?.getAttribute(name) ?? null) ?? element;
}
