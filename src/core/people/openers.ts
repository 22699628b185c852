import type { Lexicon } from './lexicon.ts';
import { adjoins, type Word } from './words.ts';

/** Endings change the last letters; so many from the beginning tell a name. */
const stemLength = 5;

const stemOf = ({ key }: Word): string => key.replace(/'s?$/, '').slice(0, stemLength);

/** Takes the capital from a word that has it only for opening a sentence: "Probably the …", «Звезда добавила …», but not «Песков добавил …». */
export function withoutOpeners<T extends { readonly words: readonly Word[] }>(
  lines: readonly T[],
  lexicon: Lexicon,
): readonly T[] {
  const inside = new Set(lines.flatMap(({ words }) => words.filter((word) => word.capital && !word.first).map(stemOf)));
  const alone = new Set(lines.flatMap(({ words }) => words.filter((_, at) => standsAlone(words, at)).map(stemOf)));
  const common = new Set(lines.flatMap(({ words }) => words.filter((word) => !word.capital).map(({ key }) => key)));
  return lines.map((line) => ({
    ...line,
    words: line.words.map((word, at) => {
      const opens =
        word.first &&
        word.capital &&
        (isVerbBeforeName(line.words, at, alone, lexicon) || !isNameLike(line.words, at, common, lexicon));
      return opens && (common.has(word.key) || !inside.has(stemOf(word))) ? { ...word, capital: false } : word;
    }),
  }));
}

const standsAlone = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && !words[at]?.first && !words[at - 1]?.capital;

/** "Hosting Lane at the fair …" where the article speaks of Lane elsewhere, but not "Downing Street". */
function isVerbBeforeName(
  words: readonly Word[],
  at: number,
  alone: ReadonlySet<string>,
  { given, grammar }: Lexicon,
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.capital || !grammar.names.participle?.test(word.key)) return false;
  return !given.has(word.key) && (given.has(next.key) || alone.has(stemOf(next)));
}

/** Whether something besides the capital says that a word is a name, or that the pack knows what it is. */
function isNameLike(words: readonly Word[], at: number, common: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { given, grammar, institutions, nouns, placeOf, titles } = lexicon;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.acronym || word.title || word.initial) return true;
  const { key } = word;
  if (given.has(key) || titles.has(key) || nouns.has(key) || institutions.has(key) || placeOf(key)) return true;
  if (grammar.names.surname?.test(key)) return true;
  // «Диета Лескова», where the article writes «диета» elsewhere.
  if (adjoins(next) && next?.capital) return !(grammar.names.agreement && common.has(key));
  // "Hale said", but not "Critics said": without a telling ending only a plural shows a common noun.
  return grammar.attributive && !key.endsWith('s') && adjoins(next) && grammar.speech.has(next?.key ?? '');
}
