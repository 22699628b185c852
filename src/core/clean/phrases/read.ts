import { tokensOf } from '../words.ts';

/** One place in a phrase: this word, a word that begins so, any number, or any word of the byline. */
export type Place =
  | { readonly is: 'word' | 'stem'; readonly text: string }
  | { readonly is: 'number' | 'name'; readonly text?: never };

/** Places that stand next to each other; between the runs of a phrase may be anything (`*`). */
export type Run = readonly Place[];

export interface Phrase {
  readonly runs: readonly [first: Run, ...rest: Run[]];
  /** Whether colons count. */
  readonly colon: boolean;
  /** Words of the longest block it can speak for. */
  readonly most: number;
}

/** How many words of a block each word of a phrase can speak for, when the phrase begins the block and when it stands within. */
const reach = { begins: 40, within: 20 } as const;

/** A phrase as one for each of its alternatives: `(a|b) c` → `a c`, `b c`. */
export const spellOut = (phrase: string): readonly string[] => spellChoice(phrase)?.flatMap(spellOut) ?? [phrase];

/** A phrase spelled out only as far as it takes to see the first of its plain words. */
export function spellHead(phrase: string): readonly string[] {
  const telling = phrase.split(' ').find((token) => isPlain.test(token) || token.includes('('));
  return (telling?.includes('(') && spellChoice(phrase)?.flatMap(spellHead)) || [phrase];
}

/** A phrase with one of its choices made in each way; null when it has none. */
function spellChoice(phrase: string): readonly string[] | null {
  const choice = phrase.includes('(') ? /\((?<options>[^()]*)\)/.exec(phrase) : null;
  if (!choice) return null;
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return (choice.groups?.['options'] ?? '').split('|').map((option) => before + option + after);
}

/** Reads a phrase without alternatives as `Phrases` describes it. */
export function readPhrase(phrase: string): Phrase {
  const [first = [], ...rest] = phrase.split(/(?:^|\s)\*(?=\s|$)/).map((run) => run.split(/\s/).flatMap(readToken));
  const most = [first, ...rest].flat().length * (first.length > 0 ? reach.begins : reach.within);
  return { runs: [first, ...rest], colon: phrase.includes(':'), most };
}

const asCompared = /^[a-zа-я]+\*?$/;

function readToken(token: string): Run {
  if (token === '#') return [{ is: 'number' }];
  if (token === '{author}') return [{ is: 'name' }];
  // most words are written as they are compared, and thousands are read
  const lower = token.toLowerCase();
  const words = asCompared.test(lower) ? [lower.replace('*', '')] : tokensOf(token);
  const stem = token.endsWith('*') ? words.at(-1) : undefined;
  return words.map((text) => ({ is: text === stem ? 'stem' : 'word', text }));
}

/** A word a phrase cannot do without, and whether it begins with it; null when it has none. */
export function filingOf(phrase: string): { readonly word: string; readonly begins: boolean } | null {
  const tokens = phrase.split(' ');
  const at = tokens.findIndex((token) => isPlain.test(token));
  const word = tokens[at]?.toLowerCase();
  if (word !== undefined) return { word, begins: at === 0 };
  const { runs } = readPhrase(phrase);
  const found = runs.flat().find(({ is, text }) => is === 'word' && text !== ':')?.text;
  return found === undefined ? null : { word: found, begins: runs[0][0]?.is === 'word' };
}

const isPlain = /^[a-zа-я]+$/i;
