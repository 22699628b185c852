import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../browser/temporary.ts';
import { digestInto, fallenPages, pagesOf, runScorer, score, shared } from './score.ts';
import { type Bar, evalSets, type Score } from './sets.ts';
import { scoreTidy, tidyBars } from './tidy/tidy.ts';

// npm run eval -- [--sample N] [SET…]: scores the sample article and the sets against the gold in ../shared.
const { values, positionals: chosen } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });
const sample = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample);
const folder = temporaryFolder();

/** Whether the sample article is right in all its forms. */
function scoreSeed(): boolean {
  const digests = join(folder, 'seed.ndjson');
  const pages = pagesOf({ pages: 'seed' }, sample);
  digestInto(digests, pages);
  // the scorer has nothing against an empty file
  const lines = readFileSync(digests, 'utf8').trimEnd().split('\n').length;
  if (lines !== pages.length) {
    console.log(`seed: ${pages.length} pages, but ${lines} lines`);
    return false;
  }
  const { status, stdout } = runScorer('seed.mjs', 'seed/gold.json', digests);
  console.log(`seed: ${stdout.trim()}`);
  return status === 0;
}

function row(set: string, scorer: string, { name, of, least, most }: Bar, figures: Score): string {
  const value = of(figures);
  const met = value !== null && value >= (least ?? value) && value <= (most ?? value);
  const bar = least === undefined ? `≤ ${most}` : `≥ ${least}`;
  const shown = value === null ? '–' : String(Math.round(value * 1000) / 1000);
  return [set.padEnd(12), scorer.padEnd(12), name.padEnd(16), shown.padEnd(8), bar.padEnd(8), met ? '✓' : '✗'].join('');
}

if (!existsSync(shared)) {
  console.log('There is no ../shared here, so nothing was scored.');
} else {
  if ((chosen.length === 0 || chosen.includes('seed')) && !scoreSeed()) process.exitCode = 1;
  for (const set of evalSets) {
    if (chosen.length > 0 && !chosen.includes(set.name)) continue;
    const digests = join(folder, `${set.name}.ndjson`);
    digestInto(digests, pagesOf(set, set.large ? sample : Number.POSITIVE_INFINITY));
    for (const scoring of set.scorings) {
      const figures = score(scoring, digests) ?? {};
      const scorer = scoring.scorer.replace('.mjs', '');
      for (const bar of scoring.bars) console.log(row(set.name, scorer, bar, figures));
      for (const page of fallenPages(scoring, digests)) {
        console.log(`${set.name}: ${page} is no longer read`);
        process.exitCode = 1;
      }
    }
  }
  if (chosen.length === 0 || chosen.includes('tidy')) {
    const figures = await scoreTidy(sample, (line) => console.log(`tidy: ${line}`));
    for (const bar of tidyBars) console.log(row('tidy', 'in the page', bar, figures));
  }
  console.log(`The digests are in ${folder}.`);
}
