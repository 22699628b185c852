const spaces = /\s{2,}/g;

/** The text of an element, with each run of spaces as one. */
export const textOf = (element: Element): string => (element.textContent ?? '').trim().replace(spaces, ' ');

export const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';

/** How much of an element's text is links; one to a place of the same page counts for less. */
export function linkShareOf(element: Element): number {
  const links = element.querySelectorAll('a');
  if (links.length === 0) return 0;
  const whole = textOf(element).length;
  if (whole === 0) return 0;
  let linked = 0;
  for (const link of links) linked += textOf(link).length * (/^#./.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
  return linked / whole;
}
