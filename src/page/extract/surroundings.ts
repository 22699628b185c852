const surroundings = 'nav, footer, [role=navigation], [role=contentinfo]';

/** Takes menus and the foot of the page away, which extraction would do at greater cost; they are no clutter of the article. */
export function dropSurroundings(body: Element, spare: (element: Element) => boolean): void {
  for (const element of body.querySelectorAll(surroundings))
    if (body.contains(element) && !spare(element)) element.remove();
}
