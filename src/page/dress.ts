/** Styles an element of ours by the object model, which no content policy of a page forbids, stronger than the page's own styles. */
export function dress(element: HTMLElement, look: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value, 'important');
}
