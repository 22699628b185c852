import type { Block } from '../blocks.ts';
import type { Mention } from '../people/mention.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { SummaryGrammar } from '../summary/grammar.ts';
import { stemsOf } from '../summary/stems.ts';
import type { Loss } from './loss.ts';

/** Where antecedents are looked for. */
export interface Surroundings {
  readonly blocks: ReadonlyMap<number, Block>;
  readonly sentences: readonly Sentence[];
  /** By index of the sentence. */
  readonly mentionsIn: ReadonlyMap<number, readonly Mention[]>;
}

/** The longest sentence that is put before another in brackets. */
const longest = 200;
/** Blocks back to which a caption or picture may stand between two paragraphs. */
const blocksBack = 3;

/**
 * The sentence before, where something shows that it is the one meant: a word in common, somebody of the pronoun's gender
 * and number, or, in the same paragraph, a noun for what it tells («такое решение»). A wrong one would be worse than none.
 */
export function antecedentOf(
  loss: Loss,
  { blocks, sentences, mentionsIn }: Surroundings,
  words: SummaryGrammar,
): Sentence | null {
  const before = sentences[loss.sentence.index - 1];
  if (!before || before.text.length > longest) return null;
  const back = loss.sentence.at.block - before.at.block;
  if (back > blocksBack || blocks.get(before.at.block)?.kind !== blocks.get(loss.sentence.at.block)?.kind) return null;
  const isMeant =
    (back === 0 && loss.event) ||
    shareWord(loss.words, before.text, words) ||
    isAgreed(loss.pronoun, mentionsIn.get(before.index) ?? []);
  return isMeant ? before : null;
}

function shareWord(a: string, b: string, words: SummaryGrammar): boolean {
  const stems = stemsOf(b, words);
  return [...stemsOf(a, words)].some((stem) => /^\p{L}/u.test(stem) && stems.has(stem));
}

/** Whether a pronoun fits the only one that the sentence before speaks of. */
function isAgreed(pronoun: Mention | null, before: readonly Mention[]): boolean {
  const fitting = before.filter(
    ({ kind, gender, plural }) => kind !== 'pronoun' && gender === pronoun?.gender && plural === pronoun.plural,
  );
  return fitting.length === 1;
}
