import type { Way } from './ways.ts';

const ways: readonly Way[] = ['Backstory', 'Readability', 'Defuddle'];

/** Milliseconds of each way on one page, null where it failed or took too long. */
export type Times = Readonly<Record<Way, number | null>>;

/** The value below which the given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One line of figures for each way: median and p95 in milliseconds, and the median of each page's ratio to Readability. */
export function tabulate(times: readonly Times[]): readonly string[] {
  return ways.map((way) => {
    const known = times.flatMap((page) => page[way] ?? []);
    const ratios = times.flatMap(({ [way]: own, Readability: its }) => (own !== null && its ? own / its : []));
    const figures = [quantile(known, 0.5), quantile(known, 0.95)].map((ms) => `${ms.toFixed(1)} ms`.padStart(10));
    const failures = times.length - known.length;
    return `${way.padEnd(12)}${figures.join('')}${quantile(ratios, 0.5).toFixed(2).padStart(8)} ×${failures > 0 ? `  ${failures} failed` : ''}`;
  });
}
