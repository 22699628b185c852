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
  readonly score: number;
}

/** A run of words that can be a person's name: `from` to `to` (exclusive) in the words of its sentence. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly NameReading[];
  /** Whether a first name, a patronymic, an initial or a title vouches for it. */
  readonly sure: boolean;
}

/** Runs of capitalised words that can be names of people, in order. */
export function findNames(words: readonly Word[], lexicon: Lexicon): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && to - from < 6 && continues(words, from, to, lexicon)) to += 1;
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

function continues(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word) return false;
  if (at > from && !/^(?:\.? ?|\. | )$/.test(word.gap.replace(/[\u00a0\u202f]/g, ' '))) return false;
  if (at > from && word.gap.startsWith('.') && !words[at - 1]?.initial) return false;
  if (
    word.initial ||
    (at > from && word.text.length === 1 && word.capital && words[at + 1]?.gap === ' ' && words[at + 1]?.capital)
  )
    return true;
  if (!word.capital) {
    const next = words[at + 1];
    return (
      at > from && lexicon.particles.has(word.key) && (next?.capital === true || lexicon.particles.has(next?.key ?? ''))
    );
  }
  return canBeName(word, lexicon);
}

function canBeName(word: Word, lexicon: Lexicon): boolean {
  if (word.acronym || word.title || word.text.length < 2 || /\d|-\p{Ll}{5}/u.test(word.text)) return false;
  if (lexicon.grammar.names.agreement && /^\p{Script=Latin}/u.test(word.text)) return false;
  if (lexicon.given.has(word.key) && !(word.first && (lexicon.stops.has(word.key) || lexicon.never.has(word.key))))
    return true;
  if (lexicon.never.has(word.key) || lexicon.stops.has(word.key) || lexicon.prepositions.has(word.key)) return false;
  if (lexicon.nouns.has(word.key) || lexicon.institutions.has(word.key) || lexicon.pronouns.has(word.key)) return false;
  if (lexicon.titles.has(word.key) || lexicon.placeOf(word.key)) return false;
  return true;
}

/** Cuts a run of capitalised words down to the name at its end. */
function narrow(words: readonly Word[], from: number, to: number, lexicon: Lexicon): NameSpan | null {
  const { names } = lexicon.grammar;
  const run = words.slice(from, to);
  const title = lexicon.titles.has(words[from - 1]?.key ?? '');
  const givenAt = run.findIndex((word) => lexicon.given.has(word.key) || word.initial);
  const patronymicAt = run.findIndex((word, index) => index > 0 && names.patronymic?.test(word.key));
  let start = 0;
  const openerDoubtful = names.agreement || run[0]?.first;
  if (givenAt > 0 && openerDoubtful && !(givenAt === run.length - 1 || run[givenAt]?.initial)) start = givenAt;
  else if (givenAt < 0 && patronymicAt > 0) start = patronymicAt - 1;
  else if (givenAt < 0 && names.agreement && run.length > 2 && !run.every((word) => word.text.length < 6))
    start = run.length - 2;
  const kept = run.slice(start);
  const sure = givenAt >= 0 || patronymicAt > 0 || title;
  const opener = kept[0];
  if (!opener) return null;
  const isAdjective =
    (names.adjective?.test(opener.key) || names.adjectival?.test(opener.key)) && !lexicon.given.has(opener.key);
  if (isAdjective && kept.length > 1) return null;
  const readings = readTogether(kept, lexicon);
  if (readings.length === 0) return null;
  if (opener.first && !sure && kept.length > 1 && !readings.some(isPlainNominative(kept))) return null;
  if (kept.every((word) => word.text.length === 1)) return null;
  return { from: from + start, to, readings, sure };
}

/** A name in its dictionary form that could be nothing else. */
const isPlainNominative = (kept: readonly Word[]) => (reading: NameReading) =>
  reading.case === 'nominative' && reading.keys.join(' ') === kept.map((word) => word.key).join(' ');

function readTogether(words: readonly Word[], lexicon: Lexicon): readonly NameReading[] {
  let joint: NameReading[] = [{ parts: [], keys: [], case: null, gender: null, score: 0 }];
  for (const [index, word] of words.entries()) {
    const family = index > 0 && index === words.length - 1 && lexicon.given.has(words[0]?.key ?? '');
    const readings = readPart(word, family, lexicon);
    const next = new Map<string, NameReading>();
    for (const left of joint) {
      for (const right of readings) {
        if (left.case && right.case && left.case !== right.case) continue;
        if (left.gender && right.gender && left.gender !== right.gender) continue;
        const reading = {
          parts: [...left.parts, ...right.parts],
          keys: [...left.keys, ...right.keys],
          case: left.case ?? right.case,
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

function readPart(word: Word, last: boolean, lexicon: Lexicon): readonly NameReading[] {
  if (word.initial) return [unchanged(`${word.text}.`)];
  if (!word.capital) return [unchanged(word.text)];
  const given = (lexicon.given.get(word.key) ?? []).map((reading) => ({
    ...reading,
    parts: [showGiven(word, reading)],
    keys: [reading.lemma],
    score: last ? 0 : 2,
  }));
  if (given.length > 0 && !last) return given;
  const readings = readForm(word.text, lexicon.grammar.declensions.names).map((reading, index) => ({
    ...reading,
    parts: [reading.lemma],
    keys: [keyOf(reading.lemma)],
    score: -index / 50,
  }));
  return given.length + readings.length > 0 ? [...given, ...readings] : [unchanged(word.text)];
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
