import type { Removal } from '../../core/clutter.ts';
import { likeness } from '../../core/text/words.ts';
import { parentElementOf } from '../copy/accessors.ts';
import { plain } from '../metadata/plain.ts';
import { proseLength } from './prose.ts';
import { remove } from './removal.ts';

/** What tells the article asked for from the others in one document. */
export interface Asked {
  readonly url: string;
  /** What the page calls itself: og:title, title. */
  readonly titles: readonly string[];
}

/** How many characters of running text an element holds. */
export type ProseOf = (element: Element) => number;

const markers = '[data-url], h1, [itemprop~=headline]';

/** Where a page goes on with further articles, keeps the one asked for. */
export const dropOtherArticles = (copy: Document, asked: Asked): readonly Removal[] =>
  findOtherArticles(copy, asked, proseLength).flatMap((element) => remove(element, 'next-article/sibling'));

/** The articles a page goes on with: of siblings that each have an address or headline and prose, all but the one asked for. */
export function findOtherArticles(page: Document, asked: Asked, proseOf: ProseOf): readonly Element[] {
  return siblingArticles(page, proseOf).flatMap((siblings) => {
    const scored = siblings.map((element) => ({ element, score: scoreOf(element, asked) }));
    const best = Math.max(...scored.map(({ score }) => score));
    if (best < 0.6) return [];
    return scored.filter(({ score }) => score < best).map(({ element }) => element);
  });
}

/** Groups of two or more children of one parent, each an article for itself. */
function siblingArticles({ body }: Document, proseOf: ProseOf): readonly (readonly Element[])[] {
  const branches = new Map<Element, Set<Element>>();
  for (const marker of body.querySelectorAll(markers)) {
    let at = marker;
    for (let parent = parentElementOf(at); parent && at !== body; parent = parentElementOf(at)) {
      branches.set(parent, (branches.get(parent) ?? new Set()).add(at));
      at = parent;
    }
  }
  return [...branches.values()]
    .filter((children) => children.size > 1)
    .map((children) => [...children].filter((child) => proseOf(child) > 300))
    .filter((children) => children.length > 1);
}

function scoreOf(element: Element, { url, titles }: Asked): number {
  const address = element.getAttribute('data-url') ?? element.querySelector('[data-url]')?.getAttribute('data-url');
  if (address && URL.canParse(address, url) && new URL(address, url).pathname === new URL(url).pathname) return 2;
  const headline = plain(element.querySelector('h1, [itemprop~=headline]')?.textContent) ?? '';
  return Math.max(0, ...titles.map((title) => likeness(headline, title)));
}
