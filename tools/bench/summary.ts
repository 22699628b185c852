import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choosePack } from '../../src/core/language.ts';
import { splitSentences } from '../../src/core/sentences/split.ts';
import { stemsOf } from '../../src/core/summary/stems.ts';
import { packs } from '../../src/locales/packs.ts';
import { score } from '../eval/score.ts';
import type { Scoring } from '../eval/sets.ts';

type Stems = ReadonlySet<string>;
type Rank = (sentences: readonly Stems[]) => readonly number[];

const length = 3;
const damping = 0.85;
const rounds = 50;

/** The well-known ways to summarise that ours is held against: a value for each sentence. */
export const baselines: Readonly<Record<string, Rank>> = {
  'lead-3': (sentences) => sentences.map((_, place) => -place),
  TextRank: (sentences) => walk(sentences, sharedWords),
  LexRank: (sentences) => walk(sentences, cosineOf(sentences)),
};

/** The gain of ours and of every baseline on the same digests, by name. */
export function benchSummary(digests: string, scoring: Scoring, folder: string): Readonly<Record<string, unknown>> {
  const lines = readFileSync(digests, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Line => JSON.parse(line));
  const rivals = Object.entries(baselines).map(([name, rank]) => {
    const file = join(folder, `${name}.ndjson`);
    writeFileSync(file, lines.map((line) => JSON.stringify({ ...line, summary: summarizeBy(rank, line) })).join('\n'));
    return [name, score(scoring, file)?.['gain']] as const;
  });
  return Object.fromEntries([...rivals, ['Backstory', score(scoring, digests)?.['gain']]]);
}

interface Line {
  readonly text?: string;
  readonly language?: string | null;
}

/** The best sentences of a digested page, in its order. */
export function summarizeBy(rank: Rank, { text = '', language = null }: Line): readonly string[] {
  const pack = choosePack(packs, language, text);
  const blocks = text
    .split('\n\n')
    .map((part, id) => ({ id, kind: 'paragraph' as const, text: part, linked: 0, links: [] }));
  const sentences = splitSentences(blocks, pack.sentences);
  const values = rank(sentences.map((sentence) => stemsOf(sentence.text, pack.summary)));
  const best = sentences.toSorted((a, b) => (values[b.index] ?? 0) - (values[a.index] ?? 0)).slice(0, length);
  return best.toSorted((a, b) => a.index - b.index).map((sentence) => sentence.text);
}

type Similarity = (a: Stems, b: Stems) => number;

/** How often a reader who goes from sentence to sentence by their likeness comes by each. */
function walk(sentences: readonly Stems[], likeness: Similarity): readonly number[] {
  const likenesses = sentences.map((a) => sentences.map((b) => (a === b ? 0 : likeness(a, b))));
  const sums = likenesses.map((row) => row.reduce((sum, value) => sum + value, 0));
  let values = sentences.map(() => 1);
  for (let round = 0; round < rounds; round += 1) {
    values = values.map((_, to) =>
      values.reduce((sum, value, from) => {
        const all = sums[from] ?? 0;
        return all > 0 ? sum + (damping * value * (likenesses[from]?.[to] ?? 0)) / all : sum;
      }, 1 - damping),
    );
  }
  return values;
}

/** Mihalcea and Tarau 2004. */
const sharedWords: Similarity = (a, b) => {
  const scale = Math.log(a.size) + Math.log(b.size);
  return scale > 0 ? [...a].filter((stem) => b.has(stem)).length / scale : 0;
};

/** Erkan and Radev 2004, continuous: words count by how few of the sentences have them. */
function cosineOf(sentences: readonly Stems[]): Similarity {
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stem: string): number => Math.log((sentences.length + 1) / (counts.get(stem) ?? 1)) ** 2;
  const norm = (stems: Stems): number => Math.sqrt([...stems].reduce((sum, stem) => sum + weigh(stem), 0));
  return (a, b) => {
    const shared = [...a].reduce((sum, stem) => (b.has(stem) ? sum + weigh(stem) : sum), 0);
    return shared > 0 ? shared / (norm(a) * norm(b)) : 0;
  };
}
