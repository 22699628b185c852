import type { Token } from '../text/tokens.ts';
import type { QuoteGrammar, SpeechForm } from './grammar.ts';

/** The words that say that somebody speaks. Offsets are those of the block. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A phrase such as «по словам» has no form; the speaker stands after it, or inside it as a possessive. */
  readonly form: SpeechForm | null;
  /** Whether the speaker follows a word such as "by". */
  readonly agent: boolean;
  /** The verb of a relative clause: «который сказал», "that suggest". */
  readonly subordinate: boolean;
}

/** What a verb of any meaning tells in a place where only speech can stand. */
export const anyForm: SpeechForm = { mood: 'finite', gender: null, plural: false, sense: 'says' };

export const cueOf = ({ text, start, end }: Token, form: SpeechForm): Cue => ({
  text,
  start,
  end,
  form,
  agent: false,
  subordinate: false,
});

/** Every speech verb and every phrase such as «по словам» among the items, in order. */
export function findCues(items: readonly Token[], grammar: QuoteGrammar): readonly Cue[] {
  const cues: Cue[] = [];
  let taken = 0;
  for (const [index, item] of items.entries()) {
    // In mid-sentence a capital makes a name of the word: Florida State
    if (!item.word || item.start < taken || (item.capital && index > 0)) continue;
    const before = items[index - 1]?.text ?? '';
    const agent = items[index + 1]?.text === grammar.agentMark;
    const subordinate = isRelative(items, index - 1, grammar);
    const form = formOf(item.text, before, agent, subordinate, grammar);
    const length = form ? 1 : sourceLength(items, index, grammar.sources);
    if (length === 0) continue;
    const words = items.slice(index, index + length);
    taken = words.at(-1)?.end ?? item.end;
    cues.push({
      text: words.map(({ text }) => text).join(' '),
      start: item.start,
      end: taken,
      form,
      agent: agent && form !== null,
      subordinate,
    });
  }
  return cues;
}

/** "A bill that calls for …", but not "he said that calls for …". */
const isRelative = (items: readonly Token[], at: number, { relatives, verbs }: QuoteGrammar): boolean =>
  relatives.has(items[at]?.text ?? '') && !verbs.has(items[at - 1]?.text ?? '');

/** What a word tells as a verb of speech; after "to" any form is an infinitive, after "who" none is a noun. */
function formOf(
  word: string,
  before: string,
  agent: boolean,
  subordinate: boolean,
  { verbs, infinitiveMark, notCued }: QuoteGrammar,
): SpeechForm | null {
  const form = verbs.get(word);
  if (!form) return null;
  if (notCued.has(before)) return agent ? { ...form, mood: 'passive' } : null;
  if (subordinate) return { ...form, noun: false };
  return before === infinitiveMark ? { ...form, mood: 'infinitive' } : form;
}

/** How many items the longest source phrase that begins here takes, or 0. */
function sourceLength(items: readonly Token[], at: number, sources: QuoteGrammar['sources']): number {
  const lengths = (sources.get(items[at]?.text ?? '') ?? []).map((phrase) =>
    phrase.every((word, i) => items[at + i]?.word && (word === '*' || items[at + i]?.text === word))
      ? phrase.length
      : 0,
  );
  return Math.max(0, ...lengths);
}
