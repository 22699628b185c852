import { type ClutterKind, clutterKinds, type Removal, type RuleId, teaserLabel } from '../../core/clutter.ts';
import type { MessageKey, Messages } from '../../platform/messages.ts';

/** What an article is read without first of all: told first, even when there is only one of it. */
const loud: ReadonlySet<ClutterKind> = new Set(['player', 'full-version', 'teaser', 'paid']);

/** What pages are full of and nobody misses: told last, so that it does not hide the rest. */
const quiet: ReadonlySet<ClutterKind> = new Set(['hidden', 'navigation', 'duplicate']);

/** How many kinds are named before «ещё 7». */
const named = 3;

/** «8 анонсов, 1 плеер, ещё 4»: what was hidden, most of a kind first; lines break between the kinds only. */
export function tally(removed: readonly Removal[], { count, say }: Messages): string {
  const amounts = countKinds(removed).toSorted(
    ([a, amountA], [b, amountB]) => rank(a) - rank(b) || amountB - amountA || order(a) - order(b),
  );
  const rest = amounts.slice(named).reduce((sum, [, amount]) => sum + amount, 0);
  const words = amounts.slice(0, named).map(([kind, amount]) => count(`removed_${nameOf(kind)}`, amount));
  const parts = [...words, ...(rest > 0 ? [say('hidden_more', String(rest))] : [])];
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}

/** How many of each kind, a label and its teaser as one. */
function countKinds(removed: readonly Removal[]): readonly (readonly [ClutterKind, number])[] {
  const amounts = new Map<ClutterKind, number>();
  for (const { rule } of removed) {
    const kind = kindOf(rule);
    amounts.set(kind, (amounts.get(kind) ?? 0) + (rule === teaserLabel ? 0 : 1));
  }
  return [...amounts].map(([kind, amount]) => [kind, Math.max(1, amount)]);
}

/** One row of the list: a removal by its place in the digest, and the label that stood on it. */
export interface LedgerEntry {
  readonly index: number;
  readonly label: string | null;
}

/** The removals in the order to list them, a label and its teaser as one. */
export function listed(removed: readonly Removal[]): readonly LedgerEntry[] {
  const isLabel = (index: number): boolean => removed[index]?.rule === teaserLabel;
  const labels = (index: number): boolean => isLabel(index) && removed[index + 1] !== undefined && !isLabel(index + 1);
  return [...removed.keys()]
    .filter((index) => !labels(index))
    .toSorted((a, b) => listRank(removed[a]) - listRank(removed[b]))
    .map((index) => ({ index, label: labels(index - 1) ? (removed[index - 1]?.text ?? null) : null }));
}

const listRank = (removal: Removal | undefined): number => (removal && quiet.has(kindOf(removal.rule)) ? 1 : 0);

const rank = (kind: ClutterKind): number => (loud.has(kind) ? 0 : quiet.has(kind) ? 2 : 1);

const order = (kind: ClutterKind): number => clutterKinds.indexOf(kind);

/** The rule in words. */
export const ruleMessage = (rule: RuleId): MessageKey => `rule_${nameOf(kindOf(rule))}`;

const kindOf = (rule: RuleId): ClutterKind => rule.slice(0, rule.indexOf('/')) as ClutterKind;

/** Names of messages have no hyphens. */
type Name<Kind extends string> = Kind extends `${infer Head}-${infer Tail}` ? `${Head}_${Tail}` : Kind;

const nameOf = (kind: ClutterKind): Name<ClutterKind> => kind.replace('-', '_') as Name<ClutterKind>;
