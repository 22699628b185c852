import type { RuleId } from '../../core/clutter.ts';

/** Says why a person cannot see an element, or null when they can. `leaf`: the element has text of its own. */
export type Hidden = (element: Element, leaf: boolean) => RuleId | null;

/** Takes everything for visible. */
export const nothingHidden: Hidden = () => null;
