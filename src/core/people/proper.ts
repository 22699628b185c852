import { besideSpeech } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { isOwner } from './owner.ts';
import type { Word } from './words.ts';

export interface Proper {
  readonly name: string;
  /** Exclusive place of its end in the words. */
  readonly to: number;
  readonly subject: boolean;
}

/** Words of the longest name. */
const most = 8;

/** A body called by its proper name: a quoted title, a foreign name, an institution or an acronym with its country, a capital. */
export function properAt(words: readonly Word[], at: number, lexicon: Lexicon): Proper | null {
  const word = words[at];
  if (!word?.capital || /^[IVX]+$/.test(word.text)) return null;
  let to = at + 1;
  const text = (name = word.text): string =>
    words
      .slice(at, to)
      .map((one, index) => (index === 0 ? name : one.gap + one.text))
      .join('');
  const free = !isOwner(words, at, lexicon);
  if (word.title) {
    while (to - at < most && words[to]?.title && !/[»”"]/.test(words[to]?.gap ?? '»')) to += 1;
    const known = to === at + 1 ? nominativeOf(word, lexicon) : null;
    return isSaid(words.slice(at, to), lexicon)
      ? null
      : { name: text(known?.name), to, subject: free && known?.subject !== false };
  }
  if (isForeign(word, lexicon) && !word.initial) {
    while (to - at < most && isForeignGoingOn(words, to, lexicon)) to += 1;
    // "British workers"
    if (to === at + 1 && lexicon.placeOf(word.key)?.adjective) return null;
    const owner = /['’]s?$/.exec(words[to - 1]?.text ?? '');
    const name = owner ? text().slice(0, -owner[0].length) : text();
    return { name, to, subject: !owner && speaks(words, at, to, lexicon) };
  }
  if (lexicon.placeOf(word.key)?.adjective === false)
    return { name: text(), to, subject: speaks(words, at, to, lexicon) };
  const readings = lexicon.institutions.get(word.key);
  if (!readings && !word.acronym) return null;
  while (
    words[to]?.gap === ' ' &&
    words[to]?.capital &&
    (belongsToName(words[to]?.key ?? '', lexicon) ||
      (lexicon.grammar.attributive && isForeignGoingOn(words, to, lexicon)))
  )
    to += 1;
  const known = nominativeOf(word, lexicon);
  return { name: text(known?.name), to, subject: free && (word.acronym || known?.subject === true) };
}

/** How an institution is called, and whether the form can be a subject. */
function nominativeOf(word: Word, { institutions }: Lexicon): Pick<Proper, 'name' | 'subject'> | null {
  const readings = institutions.get(word.key);
  const lemma = readings?.[0]?.lemma;
  if (!readings || !lemma) return null;
  const subject = readings.some((reading) => reading.case === 'nominative' && !reading.plural);
  return { name: subject ? word.text : lemma.slice(0, 1).toUpperCase() + lemma.slice(1), subject };
}

/** Whether a name that never changes stands where a subject does: it opens the sentence, or a verb of speech is beside it. */
const speaks = (words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean =>
  words[from]?.first === true ||
  (from === 1 && lexicon.articles.has(words[0]?.key ?? '')) ||
  besideSpeech(words, { from, to }, lexicon);

/** A capitalised word that its language does not inflect: a Latin name in a Cyrillic text, any name in English. */
function isForeign(word: Word, { grammar, stops, never, prepositions, calendar }: Lexicon): boolean {
  if (!word.capital || calendar.has(word.key) || !/^\p{Script=Latin}/u.test(word.text)) return false;
  const opener = word.first && (stops.has(word.key) || prepositions.has(word.key) || never.has(word.key));
  return !opener && !isContraction(word) && (!grammar.attributive || !stops.has(word.key));
}

const isContraction = ({ key }: Word): boolean => /'(?:d|m|ll|ve|re)$/.test(key);

function isForeignGoingOn(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !/^(?: | & )$/.test(word.gap)) return false;
  if (word.capital) return isForeign(word, lexicon);
  return (
    (lexicon.links.has(word.key) || lexicon.joins.has(word.key)) &&
    next?.capital === true &&
    next.gap === ' ' &&
    lexicon.grammar.attributive
  );
}

/** «МИД Норвегии», «РИА Новости» */
const belongsToName = (key: string, { placeOf, never }: Lexicon): boolean => placeOf(key) !== null || never.has(key);

/** Short speech is no title: «Мы победим», “Tail wags dog”. */
const isSaid = (
  words: readonly Word[],
  { grammar, stops, pronouns, prepositions, links, joins, articles }: Lexicon,
): boolean =>
  stops.has(words[0]?.key ?? '') ||
  pronouns.has(words[0]?.key ?? '') ||
  (grammar.attributive &&
    words.some(
      ({ capital, key }) => !capital && ![prepositions, links, joins, articles].some((small) => small.has(key)),
    )) ||
  words.some((word) => !word.capital && grammar.verb?.test(word.key) === true);
