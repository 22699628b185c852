import { agree, type Memory, type Ranked, rankPronoun, rankRole, salience } from './antecedents.ts';
import type { Holder, Parsed } from './attach.ts';
import { findBearer } from './bearer.ts';
import { leadsToSpeech } from './evidence.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { properAt } from './proper.ts';
import { enrolBody, enrolProper, enrolTold, enrolUnnamed } from './registry.ts';
import type { Entry, Roster } from './roster.ts';
import { adjoins, type Word } from './words.ts';

/** Whom a mention can stand for, likeliest first; bodies and roles nobody has named yet are taken into the roster. */
export function rank(item: Item, line: Parsed, roster: Roster, mind: Memory, lexicon: Lexicon): readonly Ranked[] {
  const { what } = item;
  if (what.kind === 'pronoun') {
    const speaks = leadsToSpeech(line.words, item.to, lexicon);
    return rankPronoun({ ...what.pronoun, speaks }, mind.traces, line.sentence);
  }
  if (what.kind === 'proper') return [{ entry: enrolProper(what.name, roster), weight: 1 }];
  if (what.kind === 'name') return rankName(what.holder, line, roster, mind, lexicon);
  if (what.of) return rankName(what.of, line, roster, mind, lexicon);
  return rankPhrase(what.phrase, what.inner, line, roster, mind, lexicon);
}

function rankName(
  { name, from }: Holder,
  line: Parsed,
  roster: Roster,
  mind: Memory,
  lexicon: Lexicon,
): readonly Ranked[] {
  if (name.entries.length === 1) return name.entries.map((entry) => ({ entry, weight: 1 }));
  if (isToldApart(line.words, from, lexicon)) {
    const words = line.words.slice(from - 1, name.to).map(({ text }) => text);
    return [{ entry: enrolTold(words.join(' '), roster), weight: 0.9 }];
  }
  const salient = salience(mind.traces, line.sentence);
  const scored = name.entries.map((entry) => ({ entry, score: 1 + (salient.get(entry) ?? 0) }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return scored.map(({ entry, score }) => ({ entry, weight: score / total })).sort((a, b) => b.weight - a.weight);
}

/** "The elder Rowe": the article tells namesakes apart in words of its own. */
function isToldApart(words: readonly Word[], from: number, { articles }: Lexicon): boolean {
  const [article, adjective] = [words[from - 2], words[from - 1]];
  if (!article || !adjective || adjective.capital) return false;
  return articles.has(article.key) && adjoins(adjective) && adjoins(words[from]);
}

function rankPhrase(
  phrase: Phrase,
  inner: readonly Phrase[],
  line: Parsed,
  roster: Roster,
  mind: Memory,
  lexicon: Lexicon,
): readonly Ranked[] {
  if (phrase.kind === 'role') {
    if (lexicon.indefinite.has(line.words[phrase.from - 1]?.key ?? ''))
      return [{ entry: enrolUnnamed(phrase, roster), weight: 0.9 }];
    const held = rankRole(phrase, roster, mind, line.sentence, lexicon);
    if (held[0]?.entry.kind === 'person') {
      if (held[0].weight > 0.7) roster.giveEpithet(held[0].entry, phrase);
      return held;
    }
    const known = rankEpithet(phrase, line, roster, mind, lexicon);
    if (known) {
      if (known.weight > 0.72 && tellsMore(phrase, line.words, lexicon)) roster.giveEpithet(known.entry, phrase);
      return [known];
    }
    if (held.length > 0 || line.sentence < 0) return held;
    return [{ entry: enrolUnnamed(phrase, roster), weight: 0.8 }];
  }
  if (phrase.kind === 'document') {
    const proper = properAt(line.words, phrase.head + 1, lexicon);
    if (proper && proper.to <= phrase.to) return [{ entry: enrolProper(proper.name, roster), weight: 0.9 }];
    const owner =
      phrase.owner && 'entries' in phrase.owner ? line.names.find((name) => name === phrase.owner) : undefined;
    if (owner?.entries[0]) return [{ entry: owner.entries[0], weight: 0.8 }];
    const body = inner.find((other) => other.from === phrase.head + 1 && other.kind !== 'document');
    const whose = body ? rankPhrase(body, [], line, roster, mind, lexicon) : [];
    if (whose[0] && whose[0].entry.kind !== 'unnamed') return whose;
  }
  const bearer = phrase.kind === 'body' ? findBearer(phrase, line, roster, mind, lexicon) : null;
  if (bearer) return [{ entry: bearer, weight: 0.9 }];
  return [{ entry: enrolBody(phrase, line.words, roster, lexicon), weight: 1 }];
}

/** "My mother", "a husband or boyfriend", "the rapper Loud Boy": words for somebody else than who was named before. */
function isAnother(phrase: Phrase, words: readonly Word[], { grammar, articles, kin }: Lexicon): boolean {
  if (!grammar.attributive) return false;
  if (grammar.aged?.test(phrase.lemma) && !articles.has(words[phrase.head - 1]?.key ?? '')) return true;
  const isKin = phrase.groups.some((group) => kin.has(group));
  return phrase.domain.names.size > 0 || (isKin && !articles.has(words[phrase.from - 1]?.key ?? ''));
}

/** «Лесков и британский премьер»: who stands beside a name in a list is nobody named there. */
const isJoinedToName = ({ from, to }: Phrase, { words, names }: Parsed, { joins }: Lexicon): boolean =>
  names.some(
    (name) =>
      (name.to === from - 1 && adjoins(words[name.to]) && joins.has(words[name.to]?.key ?? '')) ||
      (name.from === to + 1 && adjoins(words[to]) && joins.has(words[to]?.key ?? '')),
  );

/** Whether a phrase that goes back to somebody says what they do: "the rapper", not "a rapper"; «вдова» only with whose. */
function tellsMore({ from, to, head, groups }: Phrase, words: readonly Word[], lexicon: Lexicon): boolean {
  const { grammar, articles, indefinite, kin } = lexicon;
  const before = words[from - 1]?.key ?? '';
  if (words[head]?.quoted) return false;
  if (groups.some((group) => kin.has(group))) return to - from > 1;
  return !grammar.attributive || (articles.has(before) && !indefinite.has(before) && !words[head]?.capital);
}

/** Goes back from «политик» or «супруга» to somebody of whom the article told no role, the most prominent one where nobody is on the mind yet. */
function rankEpithet(phrase: Phrase, line: Parsed, roster: Roster, mind: Memory, lexicon: Lexicon): Ranked | null {
  const { epithets, anybody, generic, grammar } = lexicon;
  const { names, things } = phrase.domain;
  // "The 54-year-old retired teacher"
  const isAged =
    lexicon.articles.has(line.words[phrase.from - 1]?.key ?? '') &&
    line.words.slice(phrase.from, phrase.head).some(({ key }) => grammar.aged?.test(key));
  if (isAnother(phrase, line.words, lexicon) || isJoinedToName(phrase, line, lexicon)) return null;
  const telling = phrase.groups.every((group) => !lexicon.kin.has(group) && !anybody.has(group));
  if (
    telling &&
    !isAged &&
    (grammar.attributive || phrase.groups.some((group) => generic.has(group))) &&
    names.size + things.size > 0
  )
    return null;
  const whoever = isAged || phrase.groups.some((group) => anybody.has(group));
  if (phrase.plural || !(whoever || phrase.groups.some((group) => epithets.has(group)))) return null;
  // Whose husband somebody is, or what prize he has, says nothing of what he does.
  const isOfKin = ({ groups }: Phrase): boolean =>
    groups.every((group) => lexicon.kin.has(group) || lexicon.besides.has(group));
  const fits = (entry: Entry): boolean =>
    (entry.kind === 'person' || (whoever && !grammar.attributive && entry.kind === 'unnamed')) &&
    (whoever || entry.roles.every(isOfKin)) &&
    entry !== owner;
  const owners = line.names.filter(
    (name) => name === phrase.owner || (name.from >= phrase.from && name.to <= phrase.head),
  );
  const owner = owners[0]?.entries[0];
  const [again, ...others] = telling ? roster.withEpithet(phrase).filter(fits) : [];
  if (again && others.length === 0) return { entry: again, weight: 0.75 };
  const [best] = rankPronoun(phrase, mind.traces, line.sentence).filter(({ entry }) => fits(entry));
  if (best) return { entry: best.entry, weight: 0.55 + best.weight / 4 };
  if (line.sentence > 2) return null;
  const [first] = roster.entries
    .filter((entry) => fits(entry) && agree(entry.gender, phrase.gender))
    .sort((a, b) => b.subjects - a.subjects);
  return first && first.subjects > 1 ? { entry: first, weight: 0.55 } : null;
}
