import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { ClutterKind, Removal, RuleId } from '../clutter.ts';
import type { PhraseTest } from './phrases.ts';

/**
 * Phrases of one language, by what they give away. Written as a person reads them: case and punctuation do not count,
 * `*` is any words or none, `подпис*` any ending, `#` a number, `(a|b)` either, `(a|)` one or nothing, `{author}` words of the byline.
 * A phrase covers its block from the first word to the last: «Реклама» is a lone label, «Читайте также *» a beginning.
 */
export type Phrases = Readonly<Partial<Record<ClutterKind | 'caption', readonly string[]>>>;

/** One language's phrases of one kind: a block that reads like one of them is dropped. */
export interface PhraseRule {
  readonly id: RuleId;
  readonly fits: PhraseTest;
}

/** The blocks as a structure rule finds them. */
export interface View {
  readonly article: Metadata;
  /** What no earlier rule has dropped, in reading order. */
  readonly kept: readonly Block[];
  /** What earlier rules have dropped, by block id. */
  readonly dropped: ReadonlyMap<number, RuleId>;
}

/** Clutter known by how blocks look and stand together, in any language. */
export interface StructureRule {
  readonly id: RuleId;
  /** The blocks of `kept` that are clutter. */
  readonly find: (view: View) => readonly Block[];
}

/** Everything `cleanBlocks` goes by; rules act in the order given, phrases first. */
export interface TextRules {
  /** What a caption or a photo credit reads like; such a block stays, with its picture. */
  readonly captions: readonly PhraseTest[];
  readonly phrases: readonly PhraseRule[];
  readonly structure: readonly StructureRule[];
}

export interface Cleaned {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
}
