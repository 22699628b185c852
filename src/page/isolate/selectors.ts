import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { Removal } from '../../core/clutter.ts';
import { proseLength } from './prose.ts';
import { remove } from './removal.ts';

/** Drops what the rules select inside `root`, except what `spare` keeps; an outer match takes the inner ones with it. */
export function applySelectorRules(
  root: Element,
  rules: readonly SelectorRule[],
  spare: (element: Element) => boolean,
): readonly Removal[] {
  if (rules.length === 0) return [];
  const removed: Removal[] = [];
  for (const element of root.querySelectorAll(rules.map(({ selector }) => selector).join(','))) {
    if (!root.contains(element) || spare(element)) continue;
    const rule = rules.find(({ selector }) => element.matches(selector));
    if (rule) removed.push(...remove(element, rule.id));
  }
  return removed;
}

/** Keeps a rule that acts on a whole page from taking the article with it. */
export function mayHoldArticle(page: Element): (element: Element) => boolean {
  const whole = page.textContent?.length ?? 0;
  return (element) =>
    element.matches('body, main, article, [itemprop~=articleBody]') ||
    element.querySelector('h1, main, article, [itemprop~=articleBody]') !== null ||
    (element.textContent?.length ?? 0) > whole / 4 ||
    proseLength(element) > 800;
}

/** Inside the chosen article a rule may be bolder, but no rule is worth half of it. */
export function holdsMost(article: Element): (element: Element) => boolean {
  const whole = proseLength(article);
  return (element) => element === article || proseLength(element) > whole / 2;
}
