import { skipSpace } from './breaks.ts';
import { dropDoubtful } from './doubtful.ts';
import { isBlank } from './measure.ts';
import { isSharing, namesOf, weightOf } from './names.ts';
import { loadPictures } from './pictures.ts';
import { dataTablesIn, openSingleCells } from './tables.ts';
import { hasOnly, isEmpty, moveAttributes, retag } from './tags.ts';

/** Characters of a box to share by; a longer one is text that is called so. */
const longestSharing = 500;

export interface Strictness {
  readonly dropsUnlikely: boolean;
  readonly weighsNames: boolean;
  readonly dropsDoubtful: boolean;
}

/** Takes out of a chosen article what is no part of it. */
export function tidyArticle(article: Element, { weighsNames, dropsDoubtful }: Strictness): void {
  const data = dataTablesIn(article);
  loadPictures(article);
  dropAll(article, 'footer, aside');
  dropSharing(article);
  dropAll(article, 'button');
  if (weighsNames) dropBadHeadings(article);
  if (dropsDoubtful) for (const tag of ['table', 'ul', 'div'] as const) dropDoubtful(article, tag, weighsNames, data);
  for (const heading of article.querySelectorAll('h1')) retag(heading, 'h2');
  for (const paragraph of article.querySelectorAll('p')) {
    if (isBlank(paragraph) && !paragraph.querySelector('img')) paragraph.remove();
  }
  for (const end of article.querySelectorAll('br')) if (skipSpace(end.nextSibling)?.nodeName === 'P') end.remove();
  openSingleCells(article);
}

function dropAll(article: Element, selector: string): void {
  for (const element of article.querySelectorAll(selector)) element.remove();
}

function dropSharing(article: Element): void {
  for (const element of article.querySelectorAll(':scope > * :is([class*="share" i], [id*="share" i])')) {
    if (isSharing(namesOf(element)) && (element.textContent ?? '').length < longestSharing) element.remove();
  }
}

function dropBadHeadings(article: Element): void {
  for (const heading of article.querySelectorAll('h1, h2')) if (weightOf(heading) < 0) heading.remove();
}

/** Drops empty boxes, and puts what is all a box holds in its place. */
export function flattenBoxes(article: Element): void {
  for (const box of article.querySelectorAll('div, section')) {
    if (isEmpty(box)) box.remove();
    else {
      const only = hasOnly(box, 'div') || hasOnly(box, 'section') ? box.firstElementChild : null;
      if (!only) continue;
      moveAttributes(box, only);
      box.replaceWith(only);
    }
  }
}
