import { readForm } from './declension.ts';
import { pluralOf } from './dictionary.ts';
import type { Lexicon, NounReading } from './lexicon.ts';
import type { Word } from './words.ts';

/** The phrase as a title: modifiers and head in the nominative, the rest as written. */
export function showPhrase(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  noun: NounReading | undefined,
  lexicon: Lexicon,
): string {
  const shown: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) continue;
    const glue = at === from ? '' : word.gap;
    shown.push(
      glue +
        (at > head || !noun
          ? word.text
          : at === head
            ? nounForm(word, noun, lexicon)
            : adjectiveForm(word, noun, lexicon)),
    );
  }
  const text = shown.join('') + (isCut(words, to) ? '.' : '');
  const opener = words[from];
  const proper = opener !== undefined && isProper(opener, lexicon);
  const closed = text + (count(text, /[«„“]/g) > count(text, /[»”]/g) ? '»' : '');
  return proper ? closed : closed.slice(0, 1).toLowerCase() + closed.slice(1);
}

/** "Gov." before a name. */
const isCut = (words: readonly Word[], to: number): boolean =>
  words[to]?.gap === '. ' && words[to]?.capital === true && /^\p{Lu}\p{Ll}{1,3}$/u.test(words[to - 1]?.text ?? '');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function nounForm(word: Word, noun: NounReading, { grammar }: Lexicon): string {
  if (noun.case === 'nominative') return word.text;
  if (!noun.plural) return noun.lemma;
  return pluralOf(noun.lemma, grammar.declensions.nouns) ?? word.text;
}

function adjectiveForm(word: Word, noun: NounReading, { grammar }: Lexicon): string {
  if (noun.case === 'nominative' || grammar.attributive) return word.text;
  const readings = readForm(word.key, grammar.declensions.adjectives);
  const gender = noun.gender ?? 'masculine';
  const fits = readings.find(
    (reading) =>
      reading.case === noun.case && reading.plural === noun.plural && (noun.plural || reading.gender === gender),
  );
  return fits?.lemma ?? word.text;
}

/** Whether a capital belongs to the word itself, and not to the beginning of its sentence. */
function isProper(word: Word, lexicon: Lexicon): boolean {
  if (lexicon.grammar.attributive || word.acronym || !word.first) return true;
  return (
    !lexicon.nouns.has(word.key) && (lexicon.given.has(word.key) || lexicon.placeOf(word.key)?.adjective === false)
  );
}
