import { wordsOf } from './words.ts';

/** Tells whether the words of a whole block read like the phrase; `names` are the words of the byline. */
export type PhraseTest = (words: readonly string[], names: ReadonlySet<string>) => boolean;

type WordTest = (word: string, names: ReadonlySet<string>) => boolean;
/** Words that stand next to each other; gaps (`*`) are between the runs. */
type Run = readonly WordTest[];

/** Reads phrases as `Phrases` describes them: a block fits when it reads like any of them. */
export function readPhrases(phrases: readonly string[]): PhraseTest {
  const tests = phrases.flatMap(spellOut).map(testFor);
  return (words, names) => tests.some((test) => test(words, names));
}

/** Words; a phrase that begins with `*` says little about a block longer than this. */
const longestUnanchored = 40;

/** `(a|b) c` → `a c`, `b c`. */
function spellOut(phrase: string): readonly string[] {
  const choice = /\((?<options>[^()]*)\)/.exec(phrase);
  if (!choice) return [phrase];
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return (choice.groups?.['options'] ?? '').split('|').flatMap((option) => spellOut(before + option + after));
}

function testFor(phrase: string): PhraseTest {
  const runs = phrase.split(/(?:^|\s)\*(?=\s|$)/).map(readRun);
  const [first = [], ...rest] = runs;
  const last = rest.pop();
  const longest = first.length > 0 ? Infinity : longestUnanchored;
  return (words, names) => {
    if (words.length > longest) return false;
    const fits = (run: Run, at: number): boolean =>
      at + run.length <= words.length && run.every((test, i) => test(words[at + i] ?? '', names));
    if (!fits(first, 0)) return false;
    let from = first.length;
    if (!last) return from === words.length;
    for (const run of rest) {
      while (from + run.length <= words.length && !fits(run, from)) from += 1;
      from += run.length;
    }
    const end = words.length - last.length;
    return end >= from && fits(last, end);
  };
}

const readRun = (text: string): Run => text.split(/\s/).flatMap(readWord);

function readWord(token: string): Run {
  if (token === '#') return [(word) => /^\d/.test(word)];
  if (token === '{author}') return [(word, names) => names.has(word)];
  const words = wordsOf(token);
  const stem = token.endsWith('*') ? words.at(-1) : undefined;
  return words.map((want) => (want === stem ? (word) => word.startsWith(want) : (word) => word === want));
}
