/** The kinds of things that are not article; the interface has a word for each. */
export const clutterKinds = [
  'player',
  'full-version',
  'teaser',
  'paid',
  'related',
  'subscribe',
  'advertising',
  'share',
  'tags',
  'byline',
  'comments',
  'consent',
  'paywall',
  'author',
  'legal',
  'next-article',
  'poll',
  'navigation',
  'hidden',
  'duplicate',
  'own',
] as const;

export type ClutterKind = (typeof clutterKinds)[number];

/** Names one rule: what kind of clutter it knows, and which rule of that kind it is, e.g. `teaser/label-run`. */
export type RuleId = `${ClutterKind}/${string}`;

export const isRuleId = (value: unknown): value is RuleId =>
  typeof value === 'string' && clutterKinds.some((kind) => value.startsWith(`${kind}/`));

/** A label («Pro») on a teaser: a removal of its own, as every block is, but of the same teaser. */
export const teaserLabel: RuleId = 'teaser/label';

/** One thing that was dropped. `block` is its place in the content before cleaning, null when it never became a block. */
export interface Removal {
  readonly rule: RuleId;
  readonly text: string;
  readonly block: number | null;
}
