import { attributeOf, parentElementOf, tagOf, textContentOf } from './accessors.ts';

const { getElementsByTagName } = Element.prototype;

const sentence = 80;

/**
 * Whether what is not drawn is a part of the article behind a "read more", a wall or a script that did not run:
 * two paragraphs or more in the midst of an article. A single hidden paragraph is not: it may be planted.
 */
export function isFolded(element: Element): boolean {
  if (tagOf(element) === 'p' || !isInArticle(element)) return false;
  let paragraphs = 0;
  for (const paragraph of getElementsByTagName.call(element, 'p')) {
    if ((textContentOf(paragraph) ?? '').trim().length >= sentence) paragraphs += 1;
    if (paragraphs >= 2) return true;
  }
  return false;
}

function isInArticle(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const tag = tagOf(at);
    if (tag === 'article' || tag === 'main' || attributeOf(at, 'itemprop') === 'articleBody') return true;
    if (tag === 'aside' || tag === 'nav' || tag === 'footer' || tag === 'dialog') return false;
  }
  return getElementsByTagName.call(element, 'h1').length === 1;
}
