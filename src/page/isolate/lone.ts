import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { Removal, RuleId } from '../../core/clutter.ts';
import { remove } from './removal.ts';

/** Paragraphs that are all their box holds, by the rule that knows the box. */
export type LoneParagraphs = ReadonlyMap<Element, RuleId>;

/**
 * The engine puts a lone paragraph, or one it makes of lone text, in place of its box, and with the box goes what a rule knows it by.
 * So those of boxes that rules select are listed before, each in a paragraph of its own.
 */
export function listLoneParagraphs(body: Element, rules: readonly SelectorRule[]): LoneParagraphs {
  const found = new Map<Element, RuleId>();
  if (rules.length === 0) return found;
  const known = rules.map(({ selector }) => selector).join(',');
  // to match a page's every element against all rules costs more than to look at what the boxes hold
  for (const box of body.querySelectorAll('div')) {
    const paragraph = onlyParagraph(box);
    if (!(paragraph || holdsOnlyText(box)) || !box.matches(known)) continue;
    const rule = rules.find(({ selector }) => box.matches(selector));
    if (rule) found.set(paragraph ?? wrapped(box), rule.id);
  }
  return found;
}

function onlyParagraph(box: Element): Element | null {
  const only = box.firstElementChild;
  return only?.localName === 'p' && box.childElementCount === 1 && !hasOwnText(box) ? only : null;
}

const holdsOnlyText = (box: Element): boolean =>
  box.querySelector('p, div, ul, ol, table, blockquote, section') === null && hasOwnText(box);

function wrapped(box: Element): Element {
  const paragraph = box.ownerDocument.createElement('p');
  paragraph.append(...box.childNodes);
  box.append(paragraph);
  return paragraph;
}

function hasOwnText(box: Element): boolean {
  for (let node = box.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true;
  return false;
}

/** Drops those the engine has taken into the chosen article. */
export const dropLoneParagraphs = (
  chosen: Element,
  paragraphs: LoneParagraphs,
  spare: (element: Element) => boolean,
): readonly Removal[] =>
  [...paragraphs].flatMap(([paragraph, rule]) =>
    chosen.contains(paragraph) && !spare(paragraph) ? remove(paragraph, rule) : [],
  );
