import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageSource } from '../browser/tab.ts';
import { startTabs } from '../browser/tabs.ts';
import { temporaryFolder } from '../browser/temporary.ts';
import { readSource } from '../digest/source.ts';
import { digestInto, pagesOf, shared } from '../eval/score.ts';
import { evalSets } from '../eval/sets.ts';
import { benchAnalysis } from './analysis.ts';
import { timeExtraction } from './extraction.ts';
import { tabulate } from './figures.ts';
import { grownPage } from './grown-page.ts';
import { benchSummary } from './summary.ts';

// npm run bench -- [--sample N]: how fast extraction is beside Readability and Defuddle, and how good the summary beside its like.
const { values } = parseArgs({ options: { sample: { type: 'string', default: '1000' } } });
const hasCorpus = existsSync(shared);

const tabs = await startTabs();
if (hasCorpus) {
  const pages = pagesOf({ pages: 'corpus/news' }, Number(values.sample));
  const sources = pages.flatMap((page) => readSource(page, null) ?? []);
  console.log(
    `\nExtraction, ${sources.length} pages of ../shared/corpus/news: median, p95, median ratio to Readability`,
  );
  for (const line of tabulate(await timeExtraction(tabs, sources))) console.log(line);
} else console.log('There is no ../shared here: only grown pages are measured.');

console.log('\nGrowth: milliseconds on pages of that many nodes');
const grown = (nodes: number): PageSource => ({
  url: 'https://news.example/grown',
  saved: { html: Buffer.from(grownPage(nodes)), contentType: 'text/html; charset=utf-8' },
});
for (const nodes of [1_000, 4_000, 15_000, 30_000, 60_000]) {
  const [times] = await timeExtraction(tabs, [grown(nodes)]);
  const figures = Object.entries(times ?? {}).map(([way, ms]) => `${way} ${ms === null ? 'failed' : ms.toFixed(0)}`);
  console.log(`${String(nodes).padStart(6)}  ${figures.join('   ')}`);
}
await tabs.close();

if (hasCorpus) {
  console.log('\nSummary: graded gain');
  const folder = temporaryFolder();
  for (const set of evalSets) {
    const scoring = set.scorings.find(({ scorer }) => scorer === 'summary.mjs');
    if (!scoring) continue;
    const digests = join(folder, `${set.name}.ndjson`);
    digestInto(digests, pagesOf(set, Number.POSITIVE_INFINITY));
    console.log(set.name, JSON.stringify(benchSummary(digests, scoring, folder)));
  }
}

console.log(
  '\nAnalysis: milliseconds for 2,000 made-up words, where every sentence has people, speech, dates or sources',
);
for (const line of benchAnalysis()) console.log(line);
