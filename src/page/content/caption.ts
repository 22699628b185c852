/** Marks on the copy, before extraction moves and renames things, that an element is a picture's caption or credit. */
const mark = 'data-caption';

export const markCaption = (element: Element): void => element.setAttribute(mark, '');

/** Whether text directly inside an element is a caption or credit. */
export const isCaption = (element: Element): boolean => element.closest(`[${mark}], figcaption`) !== null;
