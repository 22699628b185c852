import { standardize } from './standardize.ts';

type Stems = ReadonlySet<string>;

/** A sentence and its words weigh less the later it stands: half after three sentences. */
const fall = 0.35;
/** A word of the title weighs as much as one of two lead sentences. */
const titleWeight = 2;
/** Between 0, which favours long sentences, and 1, which favours short ones. */
const lengthDamping = 0.3;

/**
 * How much each sentence says of what the article is about, in standard deviations from the article's mean:
 * by the weight of its words, by how much of the title it says, and by how early it stands.
 */
export function rateRelevance(sentences: readonly Stems[], title: Stems): readonly number[] {
  const weights = weighStems(sentences, title);
  const words = sentences.map(
    (stems) => sumOver(stems, (stem) => Math.log1p(weights.get(stem) ?? 0)) / Math.max(1, stems.size) ** lengthDamping,
  );
  const rarity = rarityIn(sentences);
  const ofTitle = sentences.map((stems) => sumOver(title, (stem) => (stems.has(stem) ? rarity(stem) : 0)));
  const lead = sentences.map((_, place) => weightAt(place));
  const early = sentences.map((_, place) => -place);
  const parts = [
    { weight: 2, values: standardize(words) },
    { weight: 0.7, values: standardize(ofTitle) },
    { weight: 1, values: standardize(lead) },
    { weight: 0.5, values: standardize(early) },
  ];
  return standardize(
    sentences.map((_, place) => parts.reduce((sum, { weight, values }) => sum + weight * (values[place] ?? 0), 0)),
  );
}

const weightAt = (place: number): number => 1 / (1 + fall * place);

/** A stem weighs by the sentences it stands in, early ones more, and by standing in the title. */
function weighStems(sentences: readonly Stems[], title: Stems): ReadonlyMap<string, number> {
  const weights = new Map([...title].map((stem) => [stem, titleWeight]));
  for (const [place, stems] of sentences.entries())
    for (const stem of stems) weights.set(stem, (weights.get(stem) ?? 0) + weightAt(place));
  return weights;
}

/** Words in few of the sentences tell more about which one says what the title says. */
function rarityIn(sentences: readonly Stems[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((sentences.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
}

const sumOver = (stems: Stems, value: (stem: string) => number): number => {
  let sum = 0;
  for (const stem of stems) sum += value(stem);
  return sum;
};
