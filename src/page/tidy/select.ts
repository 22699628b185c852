import type { PageRules } from '../../core/clean/name-lines.ts';
import type { RuleId } from '../../core/clutter.ts';
import { attributeOf, tagOf } from '../copy/accessors.ts';
import type { Guard } from './guard.ts';
import type { Hiding } from './hiding.ts';
import { eachOf, type Work } from './slices.ts';

/** What the rules find in an element, itself included. */
export type Selecting = (root: Element) => Work<readonly Hiding[]>;

type Rule = PageRules['selectors'][number];

const isOwn = ({ id }: Rule): boolean => id.startsWith('own/');

/** Our rules look at an element alone: its name, id, classes and test marks. A person's own may be any selectors. */
export function createSelecting(rules: readonly Rule[], spares: Guard): Selecting {
  const ruleOf = rememberLooks(rules.filter((rule) => !isOwn(rule)));
  const own = rules.filter((rule) => isOwn(rule) && isSelector(rule.selector));
  return function* (root) {
    const found: Hiding[] = [];
    const take = (element: Element, rule: RuleId): void => {
      const hiding = { element, rule };
      if (!spares(hiding)) found.push(hiding);
    };
    for (const { id, selector } of own) {
      if (root.matches(selector)) take(root, id);
      for (const element of root.querySelectorAll(selector)) take(element, id);
    }
    yield* eachOf([root, ...root.querySelectorAll('*')], (element) => {
      const rule = ruleOf(element);
      if (rule) take(element, rule);
    });
    return found;
  };
}

/** The attributes rules may look at. */
const looks = ['id', 'class', 'data-testid', 'data-ad-slot', 'data-ad-unit', 'data-google-query-id'] as const;

/** A hundred selectors are dear and a page's elements look alike: those with the same looks are judged once. */
function rememberLooks(rules: readonly Rule[]): (element: Element) => RuleId | null {
  const any = rules.map(({ selector }) => selector).join(',') || 'not-a-rule';
  const judged = new Map<string, RuleId | null>();
  return (element) => {
    const look = [tagOf(element), ...looks.map((name) => attributeOf(element, name) ?? '')].join('\n');
    const known = judged.get(look);
    if (known !== undefined) return known;
    const rule = element.matches(any) ? rules.find(({ selector }) => element.matches(selector)) : undefined;
    judged.set(look, rule?.id ?? null);
    return rule?.id ?? null;
  };
}

/** A person's own rule may come from a file, and one that cannot be read would stop all others. */
function isSelector(selector: string): boolean {
  try {
    return document.createDocumentFragment().querySelector(selector) === null;
  } catch {
    return false;
  }
}
