import { isRuleId } from '../core/clutter.ts';
import { type HiddenItem, type TidyState, tidyLevels, tidyOutcomes } from '../core/tidy.ts';
import type { TidySummary } from './tidy-messages.ts';

/** More than any page has to hide. */
const most = { items: 20_000, letters: 10_000 } as const;

/** Checks what a script in a page returned; null when it is no state. */
export function parseTidyState(value: unknown): TidyState | null {
  if (!isRecord(value)) return null;
  const level = tidyLevels.find((each) => each === value['level']);
  const outcome = tidyOutcomes.find((each) => each === value['outcome']);
  const { items } = value;
  if (!level || !outcome || !Array.isArray(items) || items.length > most.items || !items.every(isItem)) return null;
  return { level, outcome, items };
}

const isItem = (value: unknown): value is HiddenItem =>
  isRecord(value) &&
  Number.isSafeInteger(value['id']) &&
  isRuleId(value['rule']) &&
  typeof value['text'] === 'string' &&
  value['text'].length <= most.letters &&
  typeof value['hidden'] === 'boolean';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const summaryOf = ({ outcome, items }: Pick<TidyState, 'outcome' | 'items'>): TidySummary => ({
  outcome,
  hidden: items.filter(({ hidden }) => hidden).length,
});
