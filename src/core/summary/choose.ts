export interface Candidate {
  /** Place among the sentences of the article. */
  readonly index: number;
  readonly stems: ReadonlySet<string>;
  readonly score: number;
  readonly statement: boolean;
  /** Whether it cannot be understood without the sentence before it. */
  readonly dangling: boolean;
  /** Number of the live blog entry it belongs to; null in other articles. */
  readonly entry: number | null;
}

/** What likeness to a chosen sentence costs, in the unit of scores. */
const redundancyCost = 1;
/** Share of the shorter one's stems from which two sentences say the same. */
const saysTheSame = 0.8;

/** The best candidates, each unlike those chosen before it (maximal marginal relevance). */
export function chooseApart(candidates: readonly Candidate[], count: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    let best: Candidate | null = null;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (!fits(candidate, chosen)) continue;
      const worth = candidate.score - redundancyCost * Math.max(0, ...chosen.map((other) => cosine(candidate, other)));
      if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
    }
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

const fits = (candidate: Candidate, chosen: readonly Candidate[]): boolean =>
  (!candidate.dangling || chosen.some(({ index }) => index === candidate.index - 1)) &&
  chosen.every(
    (other) => other !== candidate && !sameEntry(candidate, other) && overlap(candidate, other) <= saysTheSame,
  );

const sameEntry = (a: Candidate, b: Candidate): boolean => a.entry !== null && a.entry === b.entry;

const shared = (a: Candidate, b: Candidate): number => [...a.stems].filter((stem) => b.stems.has(stem)).length;

const cosine = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.sqrt(Math.max(1, a.stems.size * b.stems.size));

const overlap = (a: Candidate, b: Candidate): number =>
  shared(a, b) / Math.max(1, Math.min(a.stems.size, b.stems.size));
