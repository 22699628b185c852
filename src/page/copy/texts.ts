import { nodeTypeOf, nodeValueOf, tagOf, textContentOf } from './accessors.ts';
import { drawnChildren } from './children.ts';
import { leftOut } from './elements.ts';
import { limits } from './limits.ts';

const { querySelectorAll } = Document.prototype;

/** The texts of a page's JSON-LD scripts, wherever they stand. */
export function readSchemaTexts(page: Document): readonly string[] {
  let left = limits.text;
  return [...querySelectorAll.call(page, 'script[type^="application/ld+json" i]')].slice(0, 100).map((script) => {
    const text = (textContentOf(script) ?? '').slice(0, left);
    left -= text.length;
    return text;
  });
}

/** The words inside an element as one line, without programs and players, at most `longest` characters of it. */
export function textWithin(element: Element, longest: number): string {
  let text = '';
  const open: Node[] = drawnChildren(element).toReversed();
  for (let node = open.pop(); node && text.length < longest; node = open.pop()) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) text += nodeValueOf(node) ?? '';
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE && !leftOut.has(tagOf(node as Element))) {
      text += ' ';
      open.push(...drawnChildren(node as Element).toReversed());
    }
  }
  return text.slice(0, longest).replace(/\s+/g, ' ').trim();
}
