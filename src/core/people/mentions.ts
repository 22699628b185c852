import type { Ranked, Trace } from './antecedents.ts';
import type { Parsed } from './attach.ts';
import { findItems, type Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate, Gender, Mention } from './mention.ts';
import type { Person } from './person.ts';
import { rank } from './rank.ts';
import type { Entry, Roster } from './roster.ts';
import { personOf } from './shown.ts';

interface Draft extends Omit<Mention, 'person' | 'candidates'> {
  readonly ranked: readonly Ranked[];
}

/** Below this a mention stands for nobody. */
const least = 0.4;

/** Above this a pronoun's gender is that of whom it stands for. */
const tellsGender = 0.9;

/** Goes through the article once more, and tells of each mention whom it can stand for. */
export function findMentions(
  lines: readonly Parsed[],
  roster: Roster,
  texts: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): { readonly persons: readonly Person[]; readonly mentions: readonly Mention[] } {
  for (const line of lines) recordRoles(line, roster, lexicon);
  const traces: Trace[] = [];
  const met = new Set<Entry>();
  const drafts: Draft[] = [];
  for (const line of lines) {
    // The subject of the main clause comes second after «пока …» or "while …".
    let subjects = lexicon.subordinators.has(line.words[0]?.key ?? '') ? -1 : 0;
    for (const item of findItems(line, lexicon)) {
      const ranked = rank(item, line, roster, { traces, met }, lexicon);
      const draft = draftOf(item, line, ranked, texts);
      if (line.sentence >= 0) drafts.push(draft);
      const best = ranked[0];
      if (!best || best.weight < least || item.prominence === 0) continue;
      const introduced = best.entry.kind === 'person' && !item.kin && !met.has(best.entry) ? 0.25 : 0;
      const prominence =
        (subjects !== 0 && item.subject ? Math.min(0.8, item.prominence) : item.prominence) + introduced;
      // "She" tells what a first name of either gender does not.
      if (item.what.kind === 'pronoun' && best.weight > tellsGender) best.entry.gender ??= item.what.pronoun.gender;
      const pronoun = item.what.kind === 'pronoun' ? item.what.pronoun : null;
      traces.push({ entry: best.entry, sentence: line.sentence, prominence, quoted: draft.quoted, pronoun });
      met.add(best.entry);
      if (item.subject && !draft.quoted) subjects += 1;
    }
  }
  const persons = new Map(roster.entries.map((entry) => [entry, personOf(entry, lexicon)]));
  const mentions = drafts.map(({ ranked, ...draft }): Mention => {
    const candidates = ranked.flatMap(({ entry, weight }): Candidate[] => {
      const person = persons.get(entry);
      return person ? [{ person, gender: entry.gender, plural: entry.plural, weight }] : [];
    });
    const best = candidates[0];
    return { ...draft, person: best && best.weight >= least ? best.person : null, candidates };
  });
  return { persons: [...persons.values()].filter(({ kind }) => kind === 'person'), mentions };
}

/** Writes the roles that stand by a name into the person's entry; a colleague holds the office named before. */
function recordRoles({ sentence, holders, phrases }: Parsed, roster: Roster, { relational, grammar }: Lexicon): void {
  for (const { name, before, after } of holders) {
    const entry = name.entries.length === 1 ? name.entries[0] : undefined;
    if (!entry) continue;
    if (name.readings.some((reading) => reading.case === null || reading.case === 'nominative')) entry.subjects += 1;
    // A headline in capitals would make a role of all that follows.
    const explained = sentence < 0 && grammar.attributive ? [] : after;
    for (const role of [...before, ...explained]) {
      entry.gender ??= role.gender;
      const isColleague = role.groups.some((group) => relational.has(group));
      const office = isColleague
        ? [...phrases].reverse().find((other) => other.kind === 'role' && other.to <= role.from)
        : undefined;
      roster.giveRole(entry, office ? { ...role, groups: office.groups, borrowed: true } : role);
    }
  }
}

/** None where namesakes differ: the verb tells. */
const genderOf = ([best, ...others]: readonly Ranked[]): Gender | null =>
  best && others.every(({ entry }) => entry.gender === best.entry.gender) ? best.entry.gender : null;

function draftOf(item: Item, line: Parsed, ranked: readonly Ranked[], texts: ReadonlyMap<number, string>): Draft {
  const { words, block, sentence } = line;
  const { what } = item;
  const start = words[item.from]?.start ?? 0;
  const end = words[item.to - 1]?.end ?? start;
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
          ? genderOf(ranked)
          : (phrase?.gender ?? null),
    plural: what.kind === 'pronoun' ? what.pronoun.plural : (phrase?.plural ?? false),
    subject: item.subject,
    sentence,
    quoted: words[item.from]?.quoted === true && !words[item.from]?.title,
    ranked,
  };
}
