import type { Block } from '../blocks.ts';
import type { Removal, RuleId } from '../clutter.ts';

/** A phrase that marks a whole block as clutter, in the languages it is written in. */
export interface PhraseRule {
  readonly id: RuleId;
  readonly pattern: RegExp;
}

/** What the core needs of `src/rules`. The cleaning engine refines this. */
export interface TextRules {
  readonly phrases: readonly PhraseRule[];
}

export interface Cleaned {
  readonly kept: readonly Block[];
  readonly removed: readonly Removal[];
}
