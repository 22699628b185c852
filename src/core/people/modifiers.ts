import { readForm } from './declension.ts';
import type { Lexicon, NounReading } from './lexicon.ts';
import { adjoins, type Word } from './words.ts';

export interface Modified {
  /** Where the first modifier stands. */
  readonly from: number;
  /** The readings of the head that its modifiers agree with. */
  readonly agreeing: readonly NounReading[];
}

const most = 8;
/** Words between a comma and a role that can all describe it. */
const shortDescription = 2;

/** The words before a head that belong to it: «бывший российский президент», "the hotel’s night porter". */
export function readModifiers(
  words: readonly Word[],
  head: number,
  all: readonly NounReading[],
  lexicon: Lexicon,
): Modified {
  return lexicon.grammar.attributive
    ? {
        from: attributes(
          words,
          head,
          all.some(({ kind }) => kind === 'role'),
          lexicon,
        ),
        agreeing: all,
      }
    : adjectives(words, head, all, lexicon);
}

const isBorder = ({ key }: Word, { stops, prepositions, articles }: Lexicon): boolean =>
  stops.has(key) || prepositions.has(key) || articles.has(key);

function adjectives(words: readonly Word[], head: number, all: readonly NounReading[], lexicon: Lexicon): Modified {
  let from = head;
  let agreeing = all;
  while (head - from < most && adjoins(words[from])) {
    const word = words[from - 1];
    if (!word || isBorder(word, lexicon) || (word.capital && !word.first)) break;
    const forms = readForm(word.key, lexicon.grammar.declensions.adjectives);
    const next = agreeing.filter((noun) =>
      forms.some(
        (form) =>
          form.case === noun.case &&
          form.plural === noun.plural &&
          (form.plural || !noun.gender || form.gender === noun.gender || noun.kind === 'role'),
      ),
    );
    if (next.length === 0) break;
    agreeing = next;
    from -= 1;
  }
  return { from, agreeing };
}

/** "Lt." in "Lt. Gen." */
const isCut = (words: readonly Word[], at: number, { nouns }: Lexicon): boolean =>
  words[at + 1]?.gap === '. ' && words[at]?.capital === true && nouns.has(words[at]?.key ?? '');

/** "of" in "University of Ohio physicist", "for the" in "Party for the People leader". */
function isInsideName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const small = ({ key }: Word): boolean =>
    lexicon.links.has(key) || lexicon.looseLinks.has(key) || lexicon.articles.has(key);
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !before || !next || !small(word) || word.capital) return false;
  const opens = before.capital || (small(before) && words[at - 2]?.capital === true);
  const closes = next.capital || (lexicon.articles.has(next.key) && words[at + 2]?.capital === true);
  return opens && closes && (lexicon.links.has(word.key) || next.capital === false || small(before));
}

/** All words back to an article or an owner; without one, only names and the words known to describe roles. */
function attributes(words: readonly Word[], head: number, isRole: boolean, lexicon: Lexicon): number {
  const known = (word: Word): boolean =>
    word.capital ||
    lexicon.describing.has(word.key) ||
    lexicon.placeOf(word.key) !== null ||
    lexicon.nouns.has(word.key);
  let from = head;
  let sure = head;
  while (head - from < most && (adjoins(words[from]) || isCut(words, from - 1, lexicon))) {
    const word = words[from - 1];
    if (!word) break;
    if (isRole && isInsideName(words, from - 1, lexicon)) {
      from -= 1;
      if (sure === from + 1) sure = from;
      continue;
    }
    if (lexicon.articles.has(word.key) || lexicon.owners.has(word.key)) return from;
    if (isBorder(word, lexicon) || word.title || lexicon.pronouns.has(word.key) || lexicon.conjunctions.has(word.key))
      break;
    from -= 1;
    if (sure === from + 1 && known(word)) sure = from;
    if (/['’]s?$/.test(word.text) && !(words[from - 1]?.capital && adjoins(word))) return from;
  }
  // "Fellow walker, retired engineer Joe Lund": nothing but the description stands after the comma.
  return isRole && words[from]?.gap === ', ' && head - from <= shortDescription ? from : sure;
}
