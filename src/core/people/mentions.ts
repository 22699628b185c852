import { agree, type Ranked, rankPronoun, rankRole, salience, type Trace } from './antecedents.ts';
import type { Holder, Parsed } from './attach.ts';
import { isBare } from './domain.ts';
import { findItems, type Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate, Mention } from './mention.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import { properAt } from './proper.ts';
import { enrolBody, enrolProper, enrolUnnamed } from './registry.ts';
import type { Phrase } from './roles.ts';
import type { Entry } from './roster.ts';

interface Draft extends Omit<Mention, 'person' | 'candidates'> {
  readonly ranked: readonly Ranked[];
}

/** Goes through the article once more, and tells of each mention whom it can stand for. */
export function findMentions(
  lines: readonly Parsed[],
  roster: Entry[],
  texts: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): People {
  for (const line of lines) recordRoles(line, lexicon);
  const traces: Trace[] = [];
  const drafts: Draft[] = [];
  for (const line of lines) {
    let subjects = 0;
    for (const item of findItems(line, lexicon)) {
      const ranked = rank(item, line, roster, traces, lexicon);
      const draft = draftOf(item, line, ranked, texts);
      const best = ranked[0];
      if (best && best.weight >= 0.4) {
        const isNew = best.entry.kind === 'person' && traces.every(({ entry }) => entry !== best.entry);
        const introduced = isNew ? 0.25 : 0;
        const prominence = (subjects > 0 && item.subject ? 0.8 : item.prominence) + introduced;
        traces.push({ entry: best.entry, sentence: line.sentence, prominence, quoted: draft.quoted });
        if (item.subject && !draft.quoted) subjects += 1;
      }
      if (line.sentence >= 0) drafts.push(draft);
    }
  }
  const persons = new Map(roster.map((entry) => [entry, personOf(entry)]));
  const mentions = drafts.map(({ ranked, ...draft }): Mention => {
    const candidates = ranked.flatMap(({ entry, weight }): Candidate[] => {
      const person = persons.get(entry);
      return person ? [{ person, gender: entry.gender, plural: entry.plural, weight }] : [];
    });
    const best = candidates[0];
    return { ...draft, person: best && best.weight >= 0.4 ? best.person : null, candidates };
  });
  return { persons: [...persons.values()].filter(({ kind }) => kind === 'person'), mentions };
}

/** Writes the roles that stand by a name into the person's entry; a colleague holds the office named before. */
function recordRoles({ holders, phrases }: Parsed, { relational }: Lexicon): void {
  for (const { name, before, after } of holders) {
    const entry = name.entries.length === 1 ? name.entries[0] : undefined;
    if (!entry) continue;
    if (name.readings.some((reading) => reading.case === null || reading.case === 'nominative')) entry.subjects += 1;
    for (const role of [...before, ...after]) {
      const isColleague = role.groups.some((group) => relational.has(group));
      const office = isColleague
        ? [...phrases].reverse().find((other) => other.kind === 'role' && other.to <= role.from)
        : undefined;
      entry.roles.push(office ? { ...role, groups: office.groups, borrowed: true } : role);
    }
  }
}

function rank(
  item: Item,
  line: Parsed,
  roster: Entry[],
  traces: readonly Trace[],
  lexicon: Lexicon,
): readonly Ranked[] {
  const { what } = item;
  if (what.kind === 'pronoun') return rankPronoun(what.pronoun, traces, line.sentence);
  if (what.kind === 'proper') return [{ entry: enrolProper(what.name, roster), weight: 1 }];
  if (what.kind === 'name') return rankName(what.holder, traces, line.sentence);
  if (what.of) return rankName(what.of, traces, line.sentence);
  return rankPhrase(what.phrase, what.inner, line, roster, traces, lexicon);
}

function rankName({ name }: Holder, traces: readonly Trace[], sentence: number): readonly Ranked[] {
  if (name.entries.length === 1) return name.entries.map((entry) => ({ entry, weight: 1 }));
  const mind = salience(traces, sentence);
  const scored = name.entries.map((entry) => ({ entry, score: 1 + (mind.get(entry) ?? 0) }));
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return scored.map(({ entry, score }) => ({ entry, weight: score / total })).sort((a, b) => b.weight - a.weight);
}

function rankPhrase(
  phrase: Phrase,
  inner: readonly Phrase[],
  line: Parsed,
  roster: Entry[],
  traces: readonly Trace[],
  lexicon: Lexicon,
): readonly Ranked[] {
  if (phrase.kind === 'role') {
    if (lexicon.indefinite.has(line.words[phrase.from - 1]?.key ?? ''))
      return [{ entry: enrolUnnamed(phrase, roster), weight: 0.9 }];
    const held = rankRole(phrase, roster, traces, line.sentence, lexicon);
    if (held[0]?.entry.kind === 'person') {
      if (held[0].weight > 0.7) held[0].entry.called.push(phrase);
      return held;
    }
    const known = rankEpithet(phrase, line, roster, traces, lexicon);
    if (known) {
      if (known.weight > 0.6) known.entry.called.push(phrase);
      return [known];
    }
    if (held.length > 0) return held;
    return [{ entry: enrolUnnamed(phrase, roster), weight: 0.8 }];
  }
  if (phrase.kind === 'document') {
    const proper = properAt(line.words, phrase.head + 1, lexicon);
    if (proper && proper.to <= phrase.to) return [{ entry: enrolProper(proper.name, roster), weight: 0.9 }];
    const owner =
      phrase.owner && 'entries' in phrase.owner ? line.names.find((name) => name === phrase.owner) : undefined;
    if (owner?.entries[0]) return [{ entry: owner.entries[0], weight: 0.8 }];
    const body = inner.find((other) => other.from === phrase.head + 1 && other.kind !== 'document');
    const whose = body ? rankPhrase(body, [], line, roster, traces, lexicon) : [];
    if (whose[0] && whose[0].entry.kind !== 'unnamed') return whose;
  }
  return [{ entry: enrolBody(phrase, line.words, roster, lexicon), weight: 1 }];
}

/** Goes back from «политик» or «супруга» to somebody of whom the article told no role, the most prominent one where nobody is on the mind yet. */
function rankEpithet(
  phrase: Phrase,
  line: Parsed,
  roster: readonly Entry[],
  traces: readonly Trace[],
  { epithets }: Lexicon,
): Ranked | null {
  if (phrase.plural || !phrase.groups.some((group) => epithets.has(group))) return null;
  const fits = (entry: Entry): boolean => entry.kind === 'person' && entry.roles.length === 0 && entry !== owner;
  const owner = phrase.owner && line.names.find((name) => name === phrase.owner)?.entries[0];
  const [best] = rankPronoun(phrase, traces, line.sentence).filter(({ entry }) => fits(entry));
  if (best) return { entry: best.entry, weight: 0.55 + best.weight / 4 };
  if (line.sentence > 2) return null;
  const [first] = roster
    .filter((entry) => fits(entry) && agree(entry.gender, phrase.gender))
    .sort((a, b) => b.subjects - a.subjects);
  return first && first.subjects > 1 ? { entry: first, weight: 0.55 } : null;
}

function draftOf(item: Item, line: Parsed, ranked: readonly Ranked[], texts: ReadonlyMap<number, string>): Draft {
  const { words, block, sentence } = line;
  const { what } = item;
  const start = words[item.from]?.start ?? 0;
  const end = words[item.to - 1]?.end ?? start;
  const entry = ranked[0]?.entry;
  const phrase = what.kind === 'phrase' ? what.phrase : null;
  const kind = what.kind === 'proper' ? 'body' : (phrase?.kind ?? (what.kind === 'pronoun' ? 'pronoun' : 'name'));
  return {
    at: { block, start, end },
    reach: { block, start, end: Math.max(end, words[item.reach - 1]?.end ?? end) },
    text: texts.get(block)?.slice(start, end) ?? '',
    kind,
    gender:
      what.kind === 'pronoun'
        ? what.pronoun.gender
        : what.kind === 'name'
          ? (entry?.gender ?? null)
          : (phrase?.gender ?? null),
    plural: what.kind === 'pronoun' ? what.pronoun.plural : (phrase?.plural ?? false),
    subject: item.subject,
    sentence,
    quoted: words[item.from]?.quoted === true && !words[item.from]?.title,
    ranked,
  };
}

function personOf(entry: Entry): Person {
  const { kind, parts } = entry;
  return { name: parts.join(' '), role: kind === 'person' ? shownRole(entry) : null, kind };
}

/** What stands by the name and says of what, then what else the article calls them. */
function shownRole({ roles, called }: Entry): string | null {
  const own = roles.filter(({ borrowed }) => !borrowed);
  const office = (role: Phrase): boolean => !isBare(role.domain);
  const best = own.find(office) ?? called.find(office) ?? own[0] ?? called[0] ?? roles[0];
  return best?.text ?? null;
}
