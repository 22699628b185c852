import { type Mark, marks } from './mark-names.ts';

const { setAttribute, removeAttribute, hasAttribute } = Element.prototype;

export const mark = (element: Element, name: Mark): void => setAttribute.call(element, marks[name], '');

export const unmark = (element: Element, name: Mark): void => removeAttribute.call(element, marks[name]);

export const isMarked = (element: Element, name: Mark): boolean => hasAttribute.call(element, marks[name]);

/** Takes every mark off a page, but those of one kind. */
export function unmarkAll(page: Document, kept: Mark | null = null): void {
  const names = (Object.keys(marks) as Mark[]).filter((name) => name !== kept);
  for (const name of names) {
    for (const element of Document.prototype.querySelectorAll.call(page, `[${marks[name]}]`)) unmark(element, name);
  }
}
