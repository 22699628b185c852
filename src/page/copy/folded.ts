import { attributeOf, getter, isDrawn, parentElementOf, previousElementOf, tagOf, textContentOf } from './accessors.ts';

const nextElementOf = getter(Element.prototype, 'nextElementSibling');

const { getElementsByTagName } = Element.prototype;

const sentence = 80;

/** How far a wall's next box may stand, with advertisements between. */
const reach = 10;

/**
 * Whether what is not drawn is a part of the article behind a "read more", a wall or a script that did not run:
 * two paragraphs or more in the midst of an article, in one box or in several. A single hidden paragraph is not: it may be planted.
 */
export function isFolded(element: Element): boolean {
  if (tagOf(element) === 'p' || !isInArticle(element)) return false;
  return paragraphsIn(element) > 1 || isOfWall(element);
}

/** How many as long as a sentence, two at most. */
function paragraphsIn(element: Element): number {
  let paragraphs = 0;
  for (const paragraph of getElementsByTagName.call(element, 'p')) {
    if ((textContentOf(paragraph) ?? '').trim().length >= sentence) paragraphs += 1;
    if (paragraphs > 1) break;
  }
  return paragraphs;
}

/** Some walls hide each paragraph in a box of its own, all boxes called the same; a short one may be among them. */
function isOfWall(element: Element): boolean {
  const name = attributeOf(element, 'class');
  const isLike = (other: Element): boolean =>
    attributeOf(other, 'class') === name && !isDrawn(other) && paragraphsIn(other) > 0;
  const nearby = [...elementsFrom(element, previousElementOf), ...elementsFrom(element, nextElementOf)];
  return name !== null && nearby.filter(isLike).length > 1;
}

function elementsFrom(element: Element, step: (from: Element) => Element | null): readonly Element[] {
  const passed: Element[] = [];
  for (let at = step(element); at && passed.length < reach; at = step(at)) passed.push(at);
  return passed;
}

function isInArticle(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const tag = tagOf(at);
    if (tag === 'article' || tag === 'main' || attributeOf(at, 'itemprop') === 'articleBody') return true;
    if (tag === 'aside' || tag === 'nav' || tag === 'footer' || tag === 'dialog') return false;
  }
  return getElementsByTagName.call(element, 'h1').length === 1;
}
