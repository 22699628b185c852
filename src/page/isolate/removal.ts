import type { Removal, RuleId } from '../../core/clutter.ts';
import { textWithin } from '../copy/texts.ts';

const longest = 2_000;

/** Takes an element out of the copy and says what went with it; nothing is said of what held no text. */
export function remove(element: Element, rule: RuleId): readonly Removal[] {
  const text = textWithin(element, longest);
  element.remove();
  return text ? [{ rule, text, block: null }] : [];
}
