import { compare, isBare, kindInCommon } from './domain.ts';
import type { Pronoun } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { Phrase } from './phrases.ts';
import type { Entry, Roster } from './roster.ts';

/** A place where somebody was spoken of, as salience sees it. */
export interface Trace {
  readonly entry: Entry;
  readonly sentence: number;
  /** 1 for a subject, less for an object, least for an owner. */
  readonly prominence: number;
  readonly quoted: boolean;
  /** The pronoun it was; null when it was none. */
  readonly pronoun: Pick<Pronoun, 'gender' | 'plural'> | null;
}

/** Who has been spoken of so far. */
export interface Memory {
  readonly traces: readonly Trace[];
  readonly met: ReadonlySet<Entry>;
}

export interface Ranked {
  readonly entry: Entry;
  readonly weight: number;
}

/** Sentences, and places within them, that a reader looks back over. */
const window = 4;
const longest = 60;
const decay = 0.45;
/** "It was just him and the teacher, he said": one pronoun stands for one person in a sentence. */
const samePronoun = 0.6;
const leastLikeness = 0.75;
/** A pronoun goes back to somebody without a name only where they were just spoken of. */
const leastOfUnnamed = 0.42;

/** How much each entry is on the reader's mind at a sentence. */
export function salience(traces: readonly Trace[], sentence: number): ReadonlyMap<Entry, number> {
  const scores = new Map<Entry, number>();
  for (let at = traces.length - 1; at >= Math.max(0, traces.length - longest); at -= 1) {
    const trace = traces[at];
    if (!trace || sentence - trace.sentence > window) break;
    const distance = sentence - trace.sentence;
    const score = trace.prominence * decay ** distance * (trace.quoted ? 0.2 : 1);
    scores.set(trace.entry, Math.max(score, scores.get(trace.entry) ?? 0) + (scores.has(trace.entry) ? 0.02 : 0));
  }
  return scores;
}

export const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

interface Referring {
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether a verb of speech follows. */
  readonly speaks?: boolean;
}

/** Only "it" goes back to what is nobody, and "they" to a body that speaks: "The league waits. They said …" */
function agreeInKind({ kind, plural }: Entry, pronoun: Referring): boolean {
  if (kind === 'body' && pronoun.plural) return pronoun.speaks === true;
  const isThing = kind === 'body' || kind === 'document';
  return plural === pronoun.plural && isThing === (pronoun.gender === 'neuter');
}

/** Whom a pronoun can stand for, likeliest first; a weight near 1 means that nobody else comes near. */
export function rankPronoun(pronoun: Referring, traces: readonly Trace[], sentence: number): readonly Ranked[] {
  const scores = [...salience(traces, sentence)].filter(
    ([entry, score]) =>
      agreeInKind(entry, pronoun) &&
      (entry.kind !== 'unnamed' || pronoun.plural || score > leastOfUnnamed) &&
      agree(entry.gender, pronoun.gender),
  );
  const same = new Set(
    traces
      .slice(-longest)
      .filter(
        (trace) =>
          trace.sentence === sentence &&
          trace.pronoun?.gender === pronoun.gender &&
          trace.pronoun.plural === pronoun.plural,
      )
      .map(({ entry }) => entry),
  );
  const again = (entry: Entry): number => (same.size === 1 && same.has(entry) ? samePronoun : 0);
  return weigh(scores.map(([entry, score]) => [entry, score * likelihood(entry, pronoun.gender) + again(entry)]));
}

/** Somebody named comes before somebody without a name, and one of the pronoun's gender before one of whose gender at most the form of the name tells. */
const likelihood = ({ kind, gender, leaning }: Entry, wanted: Gender | null): number => {
  if (kind === 'unnamed') return 0.7;
  if (kind !== 'person' || wanted === null || gender !== null) return 1;
  if (!leaning) return 0.7;
  return leaning === wanted ? 0.85 : 0.6;
};

/** Whom a role alone can stand for: holders of the same office of the same country or firm; those met already come first. */
export function rankRole(
  role: Phrase,
  roster: Roster,
  mind: Memory,
  sentence: number,
  lexicon: Lexicon,
): readonly Ranked[] {
  const salient = salience(mind.traces, sentence);
  const scores: [Entry, number][] = [];
  const groups = [...role.groups, ...role.groups.flatMap((group) => [...(lexicon.covers.get(group) ?? [])])];
  for (const entry of roster.inOffice(groups)) {
    if (entry.plural !== role.plural || !agree(entry.gender, role.gender)) continue;
    if (entry.kind === 'unnamed' && !entry.roles.some((held) => isSaidAgain(role, held))) continue;
    const fit = Math.max(0, ...entry.roles.slice(0, 20).map((held) => likeness(role, held, lexicon)));
    if (fit < leastLikeness) continue;
    const unmet = mind.met.has(entry) ? 0 : 0.6;
    const nameless = entry.kind === 'unnamed' ? 0.4 : 0;
    scores.push([entry, fit + 3 * (salient.get(entry) ?? 0) - unmet - nameless]);
  }
  // Of several without a name, called by the same word, one is as right as the other.
  const [nameless] = scores.filter(([{ kind }]) => kind === 'unnamed').sort(([, a], [, b]) => b - a);
  return weigh(scores.filter((score) => score[0].kind !== 'unnamed' || score === nameless));
}

/** Whether a role can go back to one that nobody was named for: the same word, of nothing else. */
const isSaidAgain = (role: Phrase, held: Phrase): boolean =>
  role.lemma === held.lemma && (isBare(role.domain) || (compare(role.domain, held.domain) ?? 0) > 0);

/** 0 when two roles cannot be the same office, else more the more they share. */
export function likeness(a: Phrase, b: Phrase, { covers, generic }: Lexicon): number {
  const told = compare(a.domain, b.domain);
  if (told === null) return 0;
  const sameWord = a.lemma === b.lemma;
  // A firm has one head, but many who speak for it.
  const common = told > 0 || !a.groups.some((group) => generic.has(group)) ? told : kindInCommon(a.domain, b.domain);
  const same = a.groups.some((group) => b.groups.includes(group) && (sameWord || common > 0 || !generic.has(group)));
  const covered = a.groups.some((group) => b.groups.some((other) => covers.get(group)?.has(other)));
  if (!same && !covered) return 0;
  const unexplained = common === 0 && !isBare(a.domain) ? 0.5 : 0;
  return (same ? 1 : 0.8) + common + (sameWord ? 0.2 : 0) - unexplained;
}

function weigh(scores: readonly (readonly [Entry, number])[]): readonly Ranked[] {
  const sorted = [...scores].sort(([, a], [, b]) => b - a);
  const [best = 0, second = 0] = sorted.map(([, score]) => score);
  return sorted.map(([entry, score]) => ({
    entry,
    weight: best === 0 ? 0 : (score / best) * (score === best ? Math.min(1, 1 - (second / best) ** 3 / 2) : 0.5),
  }));
}
