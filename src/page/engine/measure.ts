const spaces = /\s{2,}/g;

/** The text of an element, with each run of spaces as one. */
export const textOf = (element: Element): string => (element.textContent ?? '').trim().replace(spaces, ' ');

export const isBlank = (node: Node): boolean => (node.textContent ?? '').trim() === '';

/** How much of an element's text is links; what each link counts is kept where many elements around it are measured. */
export function linkShareOf(element: Element, known?: Map<Element, number>): number {
  const links = element.querySelectorAll('a');
  if (links.length === 0) return 0;
  const whole = textOf(element).length;
  if (whole === 0) return 0;
  let linked = 0;
  for (const link of links) {
    const length = known?.get(link) ?? countedOf(link);
    known?.set(link, length);
    linked += length;
  }
  return linked / whole;
}

/** What a link counts: one to a place of the same page is half text. */
function countedOf(link: Element): number {
  const { length } = textOf(link);
  const address = link.getAttribute('href') ?? '';
  return address.length > 1 && address.startsWith('#') ? length * 0.3 : length;
}
