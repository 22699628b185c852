import { isBlank } from './measure.ts';
import { isPhrasing, retag, trimEnd } from './tags.ts';

/** The first node from a given one on that is more than space. */
export function skipSpace(node: ChildNode | null): ChildNode | null {
  let at = node;
  while (at?.nodeName === '#text' && isBlank(at)) at = at.nextSibling;
  return at;
}

const isBreak = (node: Node | null): node is ChildNode => node?.nodeName === 'BR';

/** Makes a paragraph of what follows two breaks or more, as far as it is one line. */
export function endLinesAtBreaks(body: Element): void {
  for (const first of body.querySelectorAll('br')) {
    if (!dropBreaksAfter(first)) continue;
    const paragraph = body.ownerDocument.createElement('p');
    first.replaceWith(paragraph);
    for (let next = paragraph.nextSibling; next; next = paragraph.nextSibling) {
      if (isBreak(next) && isBreak(skipSpace(next.nextSibling))) break;
      if (!isPhrasing(next)) break;
      paragraph.append(next);
    }
    trimEnd(paragraph);
    const outer = paragraph.parentElement;
    if (outer?.localName === 'p') retag(outer, 'div');
  }
}

/** Drops the breaks right after one; tells whether there were any. */
function dropBreaksAfter(first: Element): boolean {
  let dropped = false;
  for (let next = skipSpace(first.nextSibling); isBreak(next); ) {
    const after = next.nextSibling;
    next.remove();
    dropped = true;
    next = skipSpace(after);
  }
  return dropped;
}
