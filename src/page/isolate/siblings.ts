import type { Removal } from '../../core/clutter.ts';
import { plain } from '../metadata/plain.ts';
import { likeness } from '../metadata/words.ts';
import { proseLength } from './prose.ts';
import { remove } from './removal.ts';

/** What tells the article asked for from the others in one document. */
export interface Asked {
  readonly url: string;
  /** What the page calls itself: og:title, title. */
  readonly titles: readonly string[];
}

const markers = '[data-url], h1, [itemprop~=headline]';

/** Where a page goes on with further articles, keeps the one asked for: among siblings that each have an address or headline and prose. */
export function dropOtherArticles(copy: Document, asked: Asked): readonly Removal[] {
  return siblingArticles(copy).flatMap((siblings) => {
    const scored = siblings.map((element) => ({ element, score: scoreOf(element, asked) }));
    const best = Math.max(...scored.map(({ score }) => score));
    if (best < 0.6) return [];
    return scored.flatMap(({ element, score }) => (score < best ? remove(element, 'next-article/sibling') : []));
  });
}

/** Groups of two or more children of one parent, each an article for itself. */
function siblingArticles(copy: Document): readonly (readonly Element[])[] {
  const branches = new Map<Element, Set<Element>>();
  for (const marker of copy.body.querySelectorAll(markers)) {
    for (let at = marker; at.parentElement && at !== copy.body; at = at.parentElement) {
      branches.set(at.parentElement, (branches.get(at.parentElement) ?? new Set()).add(at));
    }
  }
  return [...branches.values()]
    .filter((children) => children.size > 1)
    .map((children) => [...children].filter((child) => proseLength(child) > 300))
    .filter((children) => children.length > 1);
}

function scoreOf(element: Element, { url, titles }: Asked): number {
  const address = element.getAttribute('data-url') ?? element.querySelector('[data-url]')?.getAttribute('data-url');
  if (address && URL.canParse(address, url) && new URL(address, url).pathname === new URL(url).pathname) return 2;
  const headline = plain(element.querySelector('h1, [itemprop~=headline]')?.textContent) ?? '';
  return Math.max(0, ...titles.map((title) => likeness(headline, title)));
}
