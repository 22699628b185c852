import { isCompound, readCompound } from './compound-name.ts';
import { type Reading, readForm } from './declension.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import { keyOf, type Word } from './words.ts';

/** A reading of all words of a name together: they agree in case, gender and number. */
export interface NameReading {
  /** Dictionary forms, as shown. */
  readonly parts: readonly string[];
  /** The same in lower case, with е for ё. */
  readonly keys: readonly string[];
  readonly case: Reading['case'] | null;
  readonly gender: Gender | null;
  /** The likelier gender, where the name can be of either. */
  readonly leaning?: Gender | null;
  readonly score: number;
}

/** Every way to read the words of a name so that they agree, the likeliest first; a last word may be a family name even where it is a first name too. */
export function readTogether(words: readonly Word[], lexicon: Lexicon): readonly NameReading[] {
  const { agreement } = lexicon.grammar.names;
  let joint: NameReading[] = [{ parts: [], keys: [], case: null, gender: null, score: 0 }];
  for (const [index, word] of words.entries()) {
    const family = index > 0 && index === words.length - 1 && lexicon.given.has(words[0]?.key ?? '');
    const readings = readPart(word, words.length === 1 ? 'alone' : family ? 'last' : 'first', lexicon);
    const next = new Map<string, NameReading>();
    for (const left of joint) {
      for (const right of readings) {
        const clash =
          (left.case && right.case && left.case !== right.case) ||
          (left.gender && right.gender && left.gender !== right.gender);
        if (agreement && clash) continue;
        const reading = {
          parts: [...left.parts, ...right.parts],
          keys: [...left.keys, ...right.keys],
          // "Nora Lund’s": where the words do not agree, only the last one tells.
          case: agreement ? (left.case ?? right.case) : right.case,
          gender: left.gender ?? right.gender,
          score: left.score + right.score,
        };
        const key = `${reading.keys.join(' ')}|${reading.case}|${reading.gender}`;
        if ((next.get(key)?.score ?? Number.NEGATIVE_INFINITY) < reading.score) next.set(key, reading);
      }
    }
    joint = [...next.values()];
  }
  return joint.sort((a, b) => b.score - a.score);
}

function readPart(word: Word, place: 'first' | 'last' | 'alone', lexicon: Lexicon): readonly NameReading[] {
  if (word.initial) return [unchanged(`${word.text}.`)];
  if (!word.capital) return [unchanged(word.text)];
  const given = (lexicon.given.get(word.key) ?? []).map((reading) => ({
    ...reading,
    parts: [showGiven(word, reading)],
    keys: [reading.lemma],
    score: place === 'last' ? 0 : 2,
  }));
  if (given.length > 0 && place === 'first') return given;
  const compound = lexicon.grammar.names.agreement && isCompound(word.text);
  const forms = compound ? readCompound(word.text, lexicon) : readForm(word.text, lexicon.grammar.declensions.names);
  const readings = forms.map((reading, index) => ({
    ...reading,
    parts: [reading.lemma],
    keys: [keyOf(reading.lemma)],
    score: -index / 50,
  }));
  // «Ким» of «Наталья Ким», but not «Марина» as a form of «Марин»
  const fitting =
    given.length > 0 && place === 'alone' ? readings.filter(({ keys }) => keys[0] === word.key) : readings;
  return given.length + fitting.length > 0 ? [...given, ...fitting] : [unchanged(word.text)];
}

const unchanged = (part: string): NameReading => ({
  parts: [part],
  keys: [keyOf(part)],
  case: null,
  gender: null,
  score: 0,
});

const showGiven = (word: Word, reading: Reading): string =>
  word.key === reading.lemma ? word.text : reading.lemma.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
