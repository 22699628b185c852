import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { Removal } from '../../core/clutter.ts';
import type { Way } from './attempt.ts';

/**
 * Whether a way can only come to what the first one came to: it would leave in what rules on the whole page,
 * or the layout, took out, and they took out nothing.
 */
export function isFutile({ name }: Way, removed: readonly Removal[], rules: readonly SelectorRule[]): boolean {
  if (name === 'with-hidden') return !removed.some(({ rule }) => rule.startsWith('hidden/'));
  const ofPage = rules.filter(({ when }) => when === 'before');
  return name === 'without-rules' && !removed.some(({ rule }) => ofPage.some(({ id }) => id === rule));
}
