const mark = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*$/;

/** Whether a link is the raised mark of a footnote, which would be glued to the word or full stop before it. */
export const isFootnoteMark = (link: Element): boolean =>
  (link.getAttribute('href') ?? '').includes('#') &&
  mark.test(link.textContent ?? '') &&
  (link.closest('sup') !== null || link.querySelector('sup') !== null);
