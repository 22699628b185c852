import type { RuleId } from '../../core/clutter.ts';
import { parentElementOf } from '../copy/accessors.ts';

/** One element to hide, by which rule. */
export interface Hiding {
  readonly element: Element;
  readonly rule: RuleId;
}

/** Each element once, and none inside another. */
export function outermost(hidings: readonly Hiding[]): readonly Hiding[] {
  const rules = new Map<Element, Hiding>();
  for (const hiding of hidings) if (!rules.has(hiding.element)) rules.set(hiding.element, hiding);
  const isInner = (element: Element): boolean => {
    for (let at = parentElementOf(element); at; at = parentElementOf(at)) if (rules.has(at)) return true;
    return false;
  };
  return [...rules.values()].filter(({ element }) => !isInner(element));
}
