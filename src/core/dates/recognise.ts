import { matchesOf } from '../text/matches.ts';
import { isCapitalInside } from './capital.ts';
import { type CompiledGrammar, classOf } from './compile.ts';
import type { Meaning } from './grammar.ts';
import type { Parts } from './parts.ts';
import { readParts } from './read.ts';
import type { DateShadow } from './shadow.ts';

/** An expression found in a text, with what it says; offsets are of that text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly parts: Parts;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Null for a trap. */
  readonly reading: { readonly groups: Groups; readonly means: Meaning } | null;
}

/** The expressions of a text, left to right: where several overlap a trap wins, then the longest, then the first of the grammar. */
export function recognise(shadow: DateShadow, grammar: CompiledGrammar): readonly Found[] {
  const candidates = candidatesIn(shadow, grammar);
  // a trap is nothing by itself, so a paragraph without dates is not searched for them
  const traps = candidates.length > 0 ? grammar.traps.flatMap((trap) => matchesOf(shadow.lower, trap)) : [];
  const all = [...traps.map((match) => ({ ...spanOf(match), reading: null })), ...candidates];
  return withoutOverlaps(all).flatMap(({ start, end, reading }) =>
    reading ? [{ start, end, parts: readParts(reading.groups, reading.means, grammar.readers) }] : [],
  );
}

function candidatesIn({ text: cased, lower }: DateShadow, grammar: CompiledGrammar): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { cue, expressions } of grammar.families) {
    if (!cue.test(lower)) continue;
    for (const { pattern, means } of expressions) {
      for (const match of matchesOf(lower, pattern)) {
        const groups = match.groups ?? {};
        if (!isName(match, groups, cased, grammar)) candidates.push({ ...spanOf(match), reading: { groups, means } });
      }
    }
  }
  return candidates;
}

const spanOf = (match: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (beats(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function beats(candidate: Candidate, other: Candidate): boolean {
  if ((candidate.reading === null) !== (other.reading === null)) return candidate.reading === null;
  return candidate.end - candidate.start > other.end - other.start;
}

/** Whether the case of a word says it is no date: "may" in English, «Августа» inside a Russian sentence. */
function isName(match: RegExpExecArray, groups: Groups, cased: string, grammar: CompiledGrammar): boolean {
  return Object.entries(groups).some(([group, word]) => {
    const within = word ? match[0].indexOf(word) : -1;
    // the month of "June 5 and 6" stands before the second day
    if (!word || within < 0 || /^\d/.test(word)) return false;
    const at = match.index + within;
    const initial = cased.charAt(at);
    if (initial === initial.toLowerCase()) return grammar.capitalised.includes(classOf(group));
    return at === match.index && grammar.lowerCase.includes(classOf(group)) && isCapitalInside(cased, at);
  });
}
