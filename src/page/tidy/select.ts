import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { RuleId } from '../../core/clutter.ts';
import { attributeOf, tagOf } from '../copy/accessors.ts';
import type { Guard } from './guard.ts';
import type { Hiding } from './hiding.ts';

/** What the rules find in an element, itself included. */
export type Selecting = (root: Element) => readonly Hiding[];

/**
 * `rules` look at an element alone: its name, id, classes and test marks. `own` may be any selectors.
 */
export function createSelecting(
  rules: readonly SelectorRule[],
  own: readonly SelectorRule[],
  spares: Guard,
): Selecting {
  const ruleOf = rememberLooks(rules);
  const known = own.filter(({ selector }) => isSelector(selector));
  return (root) => {
    const ours = [root, ...root.querySelectorAll('*')].flatMap((element): Hiding[] => {
      const rule = ruleOf(element);
      return rule ? [{ element, rule }] : [];
    });
    const theirs = known.flatMap(({ id, selector }) =>
      [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)].map(
        (element): Hiding => ({ element, rule: id }),
      ),
    );
    return [...theirs, ...ours].filter((hiding) => !spares(hiding));
  };
}

/** The attributes rules may look at. */
const looks = ['id', 'class', 'data-testid', 'data-ad-slot', 'data-ad-unit', 'data-google-query-id'] as const;

/** A hundred selectors are dear and a page's elements look alike: those with the same looks are judged once. */
function rememberLooks(rules: readonly SelectorRule[]): (element: Element) => RuleId | null {
  const any = rules.map(({ selector }) => selector).join(',');
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
