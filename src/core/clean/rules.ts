import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { ClutterKind, Removal, RuleId } from '../clutter.ts';
import type { OwnRule } from './own.ts';
import type { PhraseFinder } from './phrases/find.ts';

/** Names a rule that tells captions: they are no clutter, but stay with their picture instead of in the text. */
export type CaptionRuleId = `${CaptionKind}/${string}`;

/**
 * Phrases of one language, by what they give away. Written as a person reads them: case and punctuation do not count,
 * `*` is any words or none, `подпис*` any ending, `#` a number, `(a|b)` either, `(a|)` one or nothing, `{author}` a word of the byline.
 * A colon counts, but not at the end. A phrase covers its block from the first word to the last: «Реклама» is a lone label, «Читайте также *» a beginning.
 */
export type Phrases = Readonly<Partial<Record<ClutterKind | CaptionKind, readonly string[]>>>;

/** `caption`: what a caption begins or goes on with; `credit`: what one ends with, so that a block with a full stop is none. */
export type CaptionKind = 'caption' | 'credit';

/** The blocks as a structure rule finds them. */
export interface View {
  readonly article: Metadata;
  /** Every block of the article, in reading order. */
  readonly all: readonly Block[];
  /** What no earlier rule has dropped, in reading order. */
  readonly kept: readonly Block[];
  /** What earlier rules have dropped, by block id. */
  readonly dropped: ReadonlyMap<number, RuleId>;
}

/** What is known by how blocks look and stand together, in any language. */
export interface StructureRule<Id extends string = RuleId> {
  readonly id: Id;
  /** Before the phrases, which know a block by itself only. */
  readonly acts?: 'first';
  readonly find: (view: View) => readonly Block[];
}

/** Everything `cleanBlocks` goes by: a person's own rules first, then phrases, captions, and the structure rules in their order but for those that act first. */
export interface TextRules {
  /** From the settings, once they keep any. What a person keeps no other rule may drop. */
  readonly own?: readonly OwnRule[];
  readonly phrases: PhraseFinder<RuleId | CaptionRuleId>;
  readonly captions: readonly StructureRule<CaptionRuleId>[];
  readonly structure: readonly StructureRule[];
}

export interface Cleaned {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
}
