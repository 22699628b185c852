import type { ClutterKind, Removal, RuleId } from '../../core/clutter.ts';
import type { MessageKey, Messages } from '../../platform/messages.ts';

/** What pages are full of and nobody misses: told last, so that it does not hide the rest. */
const quiet: ReadonlySet<ClutterKind> = new Set(['hidden', 'navigation', 'duplicate']);

/** How many kinds are named before «ещё 7». */
const named = 3;

/** «8 анонсов, 1 плеер, ещё 4»: what was hidden, most of a kind first; lines break between the kinds only. */
export function tally(removed: readonly Removal[], { count, say }: Messages): string {
  const amounts = new Map<ClutterKind, number>();
  for (const { rule } of removed) amounts.set(kindOf(rule), (amounts.get(kindOf(rule)) ?? 0) + 1);
  const kinds = [...amounts].toSorted(
    ([a, amountA], [b, amountB]) => Number(quiet.has(a)) - Number(quiet.has(b)) || amountB - amountA,
  );
  const rest = kinds.slice(named).reduce((sum, [, amount]) => sum + amount, 0);
  const words = kinds.slice(0, named).map(([kind, amount]) => count(`removed_${nameOf(kind)}`, amount));
  const parts = [...words, ...(rest > 0 ? [say('hidden_more', String(rest))] : [])];
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}

/** The places of the removals in the order to list them. */
export const listed = (removed: readonly Removal[]): readonly number[] =>
  [...removed.keys()].toSorted((a, b) => rank(removed[a]) - rank(removed[b]));

const rank = (removal: Removal | undefined): number => (removal && quiet.has(kindOf(removal.rule)) ? 1 : 0);

/** The rule in words. */
export const ruleMessage = (rule: RuleId): MessageKey => `rule_${nameOf(kindOf(rule))}`;

const kindOf = (rule: RuleId): ClutterKind => rule.slice(0, rule.indexOf('/')) as ClutterKind;

/** Names of messages have no hyphens. */
type Name<Kind extends string> = Kind extends `${infer Head}-${infer Tail}` ? `${Head}_${Tail}` : Kind;

const nameOf = (kind: ClutterKind): Name<ClutterKind> => kind.replace('-', '_') as Name<ClutterKind>;
