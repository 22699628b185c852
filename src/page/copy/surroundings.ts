import { attributeOf, parentElementOf, tagOf, textContentOf } from './accessors.ts';

const { getElementsByTagName, querySelector } = Element.prototype;

const ownArticle = 'h1, main, article, [itemprop~=articleBody]';

/** More running text than a menu or the foot of a page has: characters in paragraphs as long as a sentence. */
const most = 800;
const sentence = 80;

/** Whether an element is a menu or the foot of the page, a third of most pages; it is no clutter of the article. */
export function isSurroundings(element: Element, tag: string): boolean {
  const role = tag === 'nav' || tag === 'footer' ? null : attributeOf(element, 'role');
  const isMenu = tag === 'nav' || role === 'navigation';
  const isFoot = (tag === 'footer' || role === 'contentinfo') && !isInArticle(element);
  return (isMenu || isFoot) && querySelector.call(element, ownArticle) === null && proseOf(element) <= most;
}

/** An article's own foot may hold its date and author. */
function isInArticle(element: Element): boolean {
  for (let at = parentElementOf(element); at; at = parentElementOf(at)) {
    if (tagOf(at) === 'article' || tagOf(at) === 'main') return true;
  }
  return false;
}

function proseOf(element: Element): number {
  let length = 0;
  for (const paragraph of getElementsByTagName.call(element, 'p')) {
    const text = textContentOf(paragraph)?.trim().length ?? 0;
    if (text >= sentence) length += text;
  }
  return length;
}
