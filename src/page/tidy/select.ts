import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { Guard } from './guard.ts';
import type { Hiding } from './hiding.ts';

/** What the selector rules find in an element, itself included. */
export type Selecting = (root: Element) => readonly Hiding[];

export function createSelecting(rules: readonly SelectorRule[], spares: Guard): Selecting {
  const known = rules.filter(({ selector }) => isSelector(selector));
  const any = known.map(({ selector }) => selector).join(',');
  return (root) => {
    const found = [...(root.matches(any) ? [root] : []), ...root.querySelectorAll(any)];
    return found
      .flatMap((element): Hiding[] => {
        const rule = known.find(({ selector }) => element.matches(selector));
        return rule ? [{ element, rule: rule.id }] : [];
      })
      .filter((hiding) => !spares(hiding));
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
