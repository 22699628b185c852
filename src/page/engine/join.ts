import { linkShareOf, textOf } from './measure.ts';
import type { Scores } from './scores.ts';
import { retag } from './tags.ts';

const boxes: ReadonlySet<string> = new Set(['div', 'article', 'section', 'p', 'ol', 'ul']);

/** Moves what was chosen, and what beside it belongs to the article, into a box. */
export function joinSiblings(top: Element, into: Element, scores: Scores): void {
  const score = scores.of(top);
  const least = Math.max(10, score * 0.2);
  const { className } = top;
  for (const sibling of [...(top.parentElement?.children ?? [])]) {
    const bonus = className !== '' && sibling.className === className ? score * 0.2 : 0;
    const belongs =
      sibling === top ||
      (scores.has(sibling) && scores.of(sibling) + bonus >= least) ||
      (sibling.localName === 'p' && isParagraph(sibling));
    if (belongs) into.append(boxes.has(sibling.localName) ? sibling : retag(sibling, 'div'));
  }
}

/** Whether it is one of the article's, and not a row of links or a label. */
function isParagraph(element: Element): boolean {
  const text = textOf(element);
  if (text.length > 80) return linkShareOf(element) < 0.25;
  return text.length > 0 && text.length < 80 && /\.(?: |$)/.test(text) && linkShareOf(element) === 0;
}
