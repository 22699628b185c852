import { linkShareOf } from './measure.ts';
import { isPhrasing, isSpace, retag, trimEnd } from './tags.ts';

const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** Puts lines that stand in a box among blocks into paragraphs; a box that is no more than a paragraph becomes one. */
export function readAsParagraph(box: Element): Element {
  const only = gatherLines(box);
  if (only && linkShareOf(box) < 0.25) {
    box.replaceWith(only);
    return only;
  }
  return only || box.querySelector(blocks) ? box : retag(box, 'p');
}

/** Gives the paragraph that is all a box holds, if one is. */
function gatherLines(box: Element): Element | null {
  let paragraph: Element | null = null;
  for (let node = box.firstChild; node; ) {
    const next: ChildNode | null = node.nextSibling;
    if (isPhrasing(node)) {
      if (paragraph) paragraph.appendChild(node);
      else if (!isSpace(node)) {
        paragraph = box.ownerDocument.createElement('p');
        box.replaceChild(paragraph, node);
        paragraph.appendChild(node);
      }
    } else if (paragraph) {
      trimEnd(paragraph);
      paragraph = null;
    }
    node = next;
  }
  const { firstElementChild } = box;
  return firstElementChild?.localName === 'p' && !firstElementChild.nextElementSibling ? firstElementChild : null;
}
