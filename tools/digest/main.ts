import { parseArgs } from 'node:util';
import { analyze } from '../../src/core/analyze.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import { startExtractor } from './extract.ts';
import { toLine } from './line.ts';
import { readSavedPage } from './saved-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
});

const extractor = await startExtractor();
const today = new Date().toISOString().slice(0, 10);
try {
  for (const file of positionals) {
    const extracted = await extractor.extract(readSavedPage(file, values.url ?? null));
    if (!extracted.ok) {
      console.log(JSON.stringify({ file, error: extracted.error }));
      continue;
    }
    const start = performance.now();
    const digest = analyze(extracted.value, { packs, rules: textRules, today, summaryLength: 'normal' });
    console.log(JSON.stringify(toLine(file, digest, { extract: extracted.ms, analyze: performance.now() - start })));
  }
} finally {
  await extractor.close();
}
