const surroundings = 'nav, footer, [role=navigation], [role=contentinfo]';

/** Takes away the menus and feet the copy kept, such as an article's own once its author is read: extraction would, at greater cost. */
export function dropSurroundings(body: Element, spare: (element: Element) => boolean): void {
  for (const element of body.querySelectorAll(surroundings))
    if (body.contains(element) && !spare(element)) element.remove();
}
