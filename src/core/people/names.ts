import type { Lexicon } from './lexicon.ts';
import { type NameReading, readTogether } from './name-reading.ts';
import { adjoins, type Word } from './words.ts';

/** A run of words that can be a person's name: `from` to `to` (exclusive) in the words of its sentence. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly NameReading[];
  /** Whether a first name, a patronymic, an initial or a title vouches for it. */
  readonly sure: boolean;
}

/** Runs of capitalised words that can be names of people, in order; `families` are the article's family names that are usual words. */
export function findNames(
  words: readonly Word[],
  lexicon: Lexicon,
  families: ReadonlySet<string>,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && to - from < 6 && continues(words, from, to, lexicon, families)) to += 1;
    while (to > from && lexicon.particles.has(words[to - 1]?.key ?? '') && !words[to - 1]?.capital) to -= 1;
    if (to > from) {
      const run = narrow(words, from, to, lexicon);
      if (run) spans.push(run);
      else spans.push(...inParts(words, from, to, lexicon));
    }
    from = Math.max(to, from + 1);
  }
  return spans;
}

/** Two names side by side, «адвокат Марии Зориной Роберт Лоу»: a first name in the middle begins the second. */
function inParts(words: readonly Word[], from: number, to: number, lexicon: Lexicon): readonly NameSpan[] {
  for (let at = to - 1; at > from; at -= 1) {
    if (!lexicon.given.has(words[at]?.key ?? '')) continue;
    const parts = [narrow(words, from, at, lexicon), narrow(words, at, to, lexicon)];
    if (parts[1]) return parts.filter((part) => part !== null);
  }
  return [];
}

/** "White" in an article on Tom White. */
export function findFamilies(
  lines: readonly (readonly Word[])[],
  { families, given }: Pick<Lexicon, 'families' | 'given'>,
): ReadonlySet<string> {
  if (families.size === 0) return families;
  const isFamily = (words: readonly Word[], at: number): boolean =>
    families.has(words[at]?.key ?? '') && words[at]?.capital === true && given.has(words[at - 1]?.key ?? '');
  return new Set(
    lines.flatMap((words) => words.filter((_, at) => isFamily(words, at) && endsRun(words, at)).map(({ key }) => key)),
  );
}

const endsRun = (words: readonly Word[], at: number): boolean => !(adjoins(words[at + 1]) && words[at + 1]?.capital);

function continues(
  words: readonly Word[],
  from: number,
  at: number,
  lexicon: Lexicon,
  families: ReadonlySet<string>,
): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word) return false;
  if (at > from && !adjoins(word) && !(before?.initial && /^\. ?$/.test(word.gap))) return false;
  // "Nora Lund’s Rivers of the North"
  if (at > from && lexicon.grammar.attributive && /['’]s?$/.test(before?.text ?? '')) return false;
  if (at === from && isCalledAfter(words, at, lexicon)) return false;
  if (word.initial) return !isOfPlace(words, at, lexicon);
  if (at > from && isMiddleLetter(word, next)) return true;
  if (word.capital && families.has(word.key.replace(/'s$/, '')))
    return endsRun(words, at) && !lexicon.articles.has(before?.key ?? '');
  if (word.capital) return canBeName(word, lexicon) || isPlaceAsFamily(words, at, lexicon);
  return (
    at > from && lexicon.particles.has(word.key) && (next?.capital === true || lexicon.particles.has(next?.key ?? ''))
  );
}

/** Words between the noun and the name of the second street: «улиц 8 Марта и …». */
const mostBetween = 4;

/** «Улица Зорина», «переулок Олега Зорина», «на углу улиц 8 Марта и Зорина» */
function isCalledAfter(words: readonly Word[], at: number, { grammar, given, joins }: Lexicon): boolean {
  const { calledAfter } = grammar.names;
  const isNoun = (word: Word | undefined): boolean => calledAfter?.test(word?.key ?? '') === true;
  const [word, before] = [words[at], words[at - 1]];
  if (!calledAfter || !word || !before || !adjoins(word)) return false;
  if (isNoun(before)) return true;
  if (given.has(before.key) && !given.has(word.key)) return isNoun(words[at - 2]) && adjoins(before);
  if (!joins.has(before.key) || !endsRun(words, at)) return false;
  const near = words.slice(Math.max(0, at - 1 - mostBetween), at);
  const other = near.slice(near.findLastIndex(isNoun) + 1, -1);
  return (
    near.some(isNoun) && other.length > 0 && adjoins(before) && other.every((one) => adjoins(one) && isStreet(one))
  );
}

const isStreet = ({ capital, text }: Word): boolean => capital || /^\d/.test(text);

/** "Ann Holland", but not "Sydney Australia": a first name that is nothing else, and nothing after it but the family name. */
function isPlaceAsFamily(words: readonly Word[], at: number, { grammar, given, never, placeOf }: Lexicon): boolean {
  const [before, word] = [words[at - 1]?.key ?? '', words[at]];
  if (!grammar.attributive || !given.has(before) || never.has(before) || placeOf(before) !== null) return false;
  return adjoins(word) && placeOf(word?.key ?? '')?.adjective === false && endsRun(words, at);
}

/** "U.S. Census Bureau" */
const isOfPlace = (words: readonly Word[], at: number, { placeOf }: Lexicon): boolean =>
  [at, at + 1].some((second) => placeOf(`${words[second - 1]?.key}.${words[second]?.key}`) !== null);

/** "Kelly L Marsh" */
const isMiddleLetter = (word: Word, next: Word | undefined): boolean =>
  word.text.length === 1 && word.capital && adjoins(next) && next?.capital === true;

function canBeName(word: Word, lexicon: Lexicon): boolean {
  const { key, text } = word;
  if (word.acronym || word.title || text.length < 2 || /\d|-\p{Ll}{5}|['’](?:d|m|ll|ve|re)$/u.test(text)) return false;
  if (lexicon.grammar.names.agreement && /^\p{Script=Latin}/u.test(text)) return false;
  const isOpener = lexicon.stops.has(key) || lexicon.never.has(key);
  if (lexicon.given.has(key)) return !(word.first && isOpener);
  return !(
    isOpener ||
    lexicon.prepositions.has(key) ||
    lexicon.nouns.has(key) ||
    lexicon.institutions.has(key) ||
    lexicon.pronouns.has(key) ||
    lexicon.titles.has(key) ||
    lexicon.placeOf(key)
  );
}

/** Cuts a run of capitalised words down to the name at its end. */
function narrow(words: readonly Word[], from: number, to: number, lexicon: Lexicon): NameSpan | null {
  const run = words.slice(from, to);
  const { start, sure } = beginningOf(run, lexicon);
  const kept = run.slice(start);
  const opener = kept[0];
  if (!opener || kept.every((word) => word.text.length === 1)) return null;
  if (kept.length > 1 && opensPlace(opener, lexicon)) return null;
  const readings = readTogether(kept, lexicon);
  const vouched = sure || lexicon.titles.has(words[from - 1]?.key ?? '');
  if (readings.length === 0) return null;
  if (opener.first && !vouched && kept.length > 1 && !readings.some(isPlainNominative(kept))) return null;
  return { from: from + start, to, readings, sure: vouched };
}

/** Where a name begins in a run of capitalised words, and whether a first name, an initial or a patronymic says so. */
function beginningOf(run: readonly Word[], { given, grammar }: Lexicon) {
  const { patronymic, agreement } = grammar.names;
  const first = run.findIndex((word) => given.has(word.key) || word.initial);
  const second = run.findIndex((word, index) => index > 0 && patronymic?.test(word.key));
  const sure = first >= 0 || second > 0;
  if (first > 0) {
    // «Зорин Олег», «Зорин О. П.»: the family name may come first.
    const familyFirst = first === run.length - 1 || run[first]?.initial === true;
    return { start: !familyFirst && (agreement || run[0]?.first) ? first : 0, sure };
  }
  if (first < 0 && second > 0) return { start: second - 1, sure };
  // «города Сато Кэндзи Мацуда»: a place before, but all three short in «Ким Чон Хо».
  const placeBefore = agreement && first < 0 && run.length > 2 && !run.every((word) => word.text.length < 6);
  return { start: placeBefore ? run.length - 2 : 0, sure };
}

/** «Нижний Новгород», «Саудовская Аравия» */
const opensPlace = ({ key }: Word, { given, grammar: { names } }: Lexicon): boolean =>
  !given.has(key) && (names.adjective?.test(key) === true || names.adjectival?.test(key) === true);

/** A name in its dictionary form that could be nothing else. */
const isPlainNominative = (kept: readonly Word[]) => (reading: NameReading) =>
  reading.case === 'nominative' && reading.keys.join(' ') === kept.map((word) => word.key).join(' ');
