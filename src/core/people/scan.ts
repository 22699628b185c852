import type { Block } from '../blocks.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { readForm } from './declension.ts';
import { besideRole, besideSpeech, type Evidence, type Found, gatherEvidence, isPerson, isTail } from './evidence.ts';
import type { Case } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { NameReading } from './name-reading.ts';
import { findFamilies, findNames, type NameSpan } from './names.ts';
import { withoutOpeners } from './openers.ts';
import { isOwner } from './owner.ts';
import { type Entry, enrol, joinAddress, Roster, whoCanBe } from './roster.ts';
import { writtenName } from './verb-gender.ts';
import { adjoins, readQuoted, readWords, type Word } from './words.ts';

/** A name with the people it can be. */
export interface Named extends NameSpan {
  readonly entries: readonly Entry[];
}

/** A sentence with its words and names; the title is number -1. */
export interface Scan {
  readonly sentence: number;
  readonly block: number;
  readonly words: readonly Word[];
  readonly names: readonly Named[];
}

/** Reads the words of title and sentences, and tells whom each name can be. */
export function scan(
  title: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { readonly scans: readonly Scan[]; readonly roster: Roster } {
  const quoted = new Map(blocks.map((block) => [block.id, readQuoted(block.text)]));
  const heading = {
    words: readWords({ text: title, at: { block: -1, start: 0, end: title.length } }, readQuoted(title)),
    sentence: -1,
    block: -1,
  };
  const lines = sentences.flatMap((sentence) =>
    inPieces(readWords(withoutDateline(sentence, lexicon), quoted.get(sentence.at.block) ?? [])).map((words) => ({
      words,
      sentence: sentence.index,
      block: sentence.at.block,
    })),
  );
  // A headline in capitals would make names of anything.
  const isTelling = !lexicon.grammar.attributive;
  const read = isTelling ? withoutOpeners([heading, ...lines], lexicon) : [heading, ...withoutOpeners(lines, lexicon)];
  const families = findFamilies(
    read.slice(1).map(({ words }) => words),
    lexicon,
  );
  const all = read.map((line) => ({ ...line, spans: findNames(line.words, lexicon, families) }));
  const told = isTelling ? all : all.slice(1);
  const found = told.flatMap(({ words, spans }) => spans.map((span): Found => ({ words, span })));
  const evidence = gatherEvidence(
    all.map(({ words }) => words),
    found,
    lexicon,
  );
  const roster = new Roster();
  const isFull = ({ span }: Found): boolean => span.to - span.from > 1;
  const full = bySureness(found.filter((one) => isFull(one) && isPerson(one, evidence, lexicon)));
  const addresses = full.filter(({ words, span }) => isAddress(words, span, lexicon));
  for (const one of [...full.filter((other) => !addresses.includes(other)), ...addresses]) {
    const best = choose(one, roster, evidence, lexicon);
    if (best && !(addresses.includes(one) && joinAddress(best, roster))) enrol(best, roster);
  }
  for (const one of bySureness(found.filter((other) => !isFull(other)))) {
    if (one.span.readings.some((reading) => whoCanBe(reading, roster).length > 0)) continue;
    const readings = readingsAlone(one, evidence, lexicon);
    const best = choose({ ...one, span: { ...one.span, readings } }, roster, evidence, lexicon);
    if (best) enrol(best, roster);
  }
  const scans = all.map(({ words, sentence, block, spans }) => ({
    sentence,
    block,
    words,
    names: spans.flatMap((span) => identify(span, roster)),
  }));
  return { scans, roster };
}

/** «Анна Андреевна» */
const isAddress = (words: readonly Word[], { from, to }: NameSpan, { given, grammar }: Lexicon): boolean =>
  to - from === 2 &&
  given.has(words[from]?.key ?? '') &&
  grammar.names.patronymic?.test(words[from + 1]?.key ?? '') === true;

/** «Луганской» before «области» or in a list of such, not «Зеленский» before a verb. */
function isAdjective(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const { grammar, stops, joins, given, prepositions } = lexicon;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || given.has(word.key)) return false;
  // «Пермского края»: no form of a subject, whatever the next word looks like.
  const forms = readForm(word.key, grammar.declensions.adjectives);
  const oblique = forms.length > 0 && forms.every((form) => form.case !== 'nominative');
  const verb = !oblique && next !== undefined && (isVerb(next, lexicon) || grammar.speech.has(next.key));
  const goesOn =
    adjoins(next) && !next?.capital && !verb && !stops.has(next?.key ?? '') && !prepositions.has(next?.key ?? '');
  if (goesOn && forms.length > 0) return true;
  if (!grammar.names.adjectival?.test(word.key)) return false;
  return next?.gap !== ' ' || joins.has(next.key) || !(verb || stops.has(next.key));
}

/** How a name that stands alone can be read as a person nobody has named in full; none when nothing vouches for it. */
function readingsAlone(
  { words, span }: Found,
  { common, alone, called }: Evidence,
  lexicon: Lexicon,
): readonly NameReading[] {
  const word = words[span.from];
  if (!word || isTail(words, span.from, lexicon) || isAdjective(words, span.from, lexicon)) return [];
  if (lexicon.titles.has(words[span.from - 1]?.key ?? '')) return span.readings;
  if (span.readings.some(({ keys }) => lexicon.grammar.names.town?.test(keys[0] ?? ''))) return [];
  if (lexicon.grammar.attributive && lexicon.links.has(words[span.from - 1]?.key ?? '') && !span.sure) return [];
  const telling = lexicon.grammar.names.surname;
  const likely = span.readings.filter((reading) => telling?.test(reading.keys.join(' ')));
  const beside = besideSpeech(words, span, lexicon) || lexicon.grammar.verb?.test(words[span.to]?.key ?? '') === true;
  if (likely.length > 0 && (!word.first || beside || alone.has(likely[0]?.keys[0] ?? ''))) return likely;
  const introduced = isIntroduced(words, span.from, lexicon);
  if ((introduced || called.has(word.key)) && !common.has(word.key)) return span.readings;
  if (common.has(word.key) || lexicon.articles.has(words[span.from - 1]?.key ?? '')) return [];
  const role =
    !word.first && besideRole(words, { ...span, to: words.length }, lexicon) && !isOfMany(words, span.to, lexicon);
  return role || besideSpeech(words, span, lexicon) ? span.readings : [];
}

/** «Президент Гильдии пекарей» */
function isOfMany(words: readonly Word[], to: number, { grammar, stops, prepositions }: Lexicon): boolean {
  const next = words[to];
  if (grammar.attributive || !next || next.capital || !adjoins(next)) return false;
  return (
    grammar.genitive?.test(next.key) === true &&
    !stops.has(next.key) &&
    !prepositions.has(next.key) &&
    !grammar.verb?.test(next.key) &&
    !grammar.speech.has(next.key)
  );
}

/** "Anna, 40, bakes", "Pamela*, a nurse, bakes" */
function isIntroduced(words: readonly Word[], at: number, { given, indefinite, placeOf }: Lexicon): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !given.has(word.key) || placeOf(word.key) || words[at - 1]?.capital) return false;
  return /^\*?, $/.test(next.gap) && (/^\d{1,2}$/.test(next.text) || indefinite.has(next.key));
}

/** The place where a report was written speaks of nobody. */
function withoutDateline(sentence: Sentence, { grammar }: Lexicon): Pick<Sentence, 'text' | 'at'> {
  const { text, at, index } = sentence;
  const length = index < 3 ? (grammar.dateline.exec(text.slice(0, longestDateline))?.[0].length ?? 0) : 0;
  return { text: text.slice(length), at: { ...at, start: at.start + length } };
}

/** Characters. */
const longestDateline = 80;

/** Words of one sentence that are read together; only what is no sentence at all has more. */
const longest = 300;

const inPieces = (words: readonly Word[]): readonly (readonly Word[])[] =>
  words.length <= longest
    ? [words]
    : Array.from({ length: Math.ceil(words.length / longest) }, (_, piece) =>
        words.slice(piece * longest, (piece + 1) * longest),
      );

/** Names that can mean only one person come first, so that the doubtful ones find them. */
const bySureness = (found: readonly Found[]): readonly Found[] =>
  found
    .map((one) => ({ one, meanings: meanings(one.span) - (one.span.sure ? 1000 : 0) }))
    .sort((a, b) => a.meanings - b.meanings)
    .map(({ one }) => one);

const meanings = (span: NameSpan): number =>
  new Set(span.readings.map(({ keys, gender }) => `${keys.join(' ')} ${gender}`)).size;

/** The best reading of a name where it stands: known people first, then agreement with the role before it. */
function choose(
  { words, span }: Found,
  roster: Roster,
  { seen, genders }: Evidence,
  lexicon: Lexicon,
): NameReading | null {
  const before = words[span.from - 1];
  const cases = rolesBefore(words, span.from, lexicon);
  const owner = cases.size === 0 && isOwner(words, span.from, lexicon);
  const governed = before !== undefined && lexicon.prepositions.has(before.key);
  const written = words.slice(span.from, span.to);
  const role = genderOfRole(words[span.from - 1], lexicon);
  const told = written.some(({ key }) => isOfOneGender(key, lexicon))
    ? null
    : (genders.get(writtenName(words, span)) ?? genders.get(written.at(-1)?.key ?? '') ?? null);
  const score = (reading: NameReading): number =>
    reading.score +
    (role && reading.gender ? (reading.gender === role ? 1 : -1) : 0) +
    (told && reading.gender ? (reading.gender === told ? 1 : -1) : 0) +
    (whoCanBe(reading, roster).length > 0 ? 2 : 0) +
    (reading.case && cases.has(reading.case) ? 1 : 0) +
    (reading.case === 'nominative' ? (governed ? -3 : owner ? -1 : cases.size === 0 ? 0.4 : 0) : 0) +
    reading.parts.filter((part, index) => part !== words[span.from + index]?.text && seen.has(part)).length;
  const best = [...span.readings].sort((a, b) => score(b) - score(a))[0];
  if (!best) return null;
  const isOther = ({ keys, gender, case: name }: NameReading): boolean =>
    gender !== best.gender && name === best.case && keys.join(' ') === best.keys.join(' ');
  const first = lexicon.given.has(words[span.from]?.key ?? '');
  const given = written.some(({ key }) => key.split('-').every((part) => lexicon.given.has(part)));
  const untold = !given && lexicon.grammar.names.gendered?.test(best.keys.at(-1) ?? '') === false;
  return (first || untold) && span.readings.some(isOther) ? { ...best, gender: told, leaning: best.gender } : best;
}

/** «дочь Пелагея» */
function genderOfRole(before: Word | undefined, { nouns }: Lexicon): Gender | null {
  const genders = new Set(nouns.get(before?.key ?? '')?.map(({ kind, gender }) => (kind === 'role' ? gender : null)));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
}

/** «Олег», «Франк-Вальтер», but not «Юлия», which is a form of «Юлий» too. */
const isOfOneGender = (key: string, { given }: Lexicon): boolean =>
  new Set(key.split('-').flatMap((part) => given.get(part)?.map(({ gender }) => gender) ?? null)).size === 1 &&
  key.split('-').every((part) => given.has(part));

/** The cases of the roles that lead up to a name. */
function rolesBefore(words: readonly Word[], to: number, lexicon: Lexicon): ReadonlySet<Case> {
  const cases = new Set<Case>();
  for (let at = to - 1; at >= Math.max(0, to - 12); at -= 1) {
    const word = words[at];
    if (!word || lexicon.stops.has(word.key) || /[,;:]/.test(words[at + 1]?.gap ?? '')) break;
    const roles = (lexicon.nouns.get(word.key) ?? []).filter(({ kind }) => kind === 'role');
    if (roles.length === 0 && !word.capital && (lexicon.grammar.speech.has(word.key) || isVerb(word, lexicon))) break;
    for (const role of roles) cases.add(role.case);
  }
  return cases;
}

const isVerb = ({ key }: Word, { grammar, nouns }: Lexicon): boolean =>
  grammar.verb?.test(key) === true && !nouns.has(key) && readForm(key, grammar.declensions.adjectives).length === 0;

function identify(span: NameSpan, roster: Roster): readonly Named[] {
  const known = span.readings.map((reading) => ({ reading, entries: whoCanBe(reading, roster) }));
  const fitting = known.filter(({ entries }) => entries.length > 0);
  if (fitting.length === 0) return [];
  const entries = [...new Set(fitting.flatMap((one) => one.entries))];
  return [{ ...span, readings: fitting.map(({ reading }) => reading), entries }];
}
