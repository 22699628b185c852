import { analyze } from '../../src/core/analyze.ts';
import type { Digest } from '../../src/core/digest.ts';
import { ok, type Result } from '../../src/core/result.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import type { ExtractError, Extractor } from './extractor.ts';
import type { Source } from './source.ts';

export interface Digested {
  readonly digest: Digest;
  /** Milliseconds in the page, and in the core. */
  readonly ms: { readonly extract: number; readonly analyze: number };
}

export async function digestPage(source: Source, extractor: Extractor): Promise<Result<Digested, ExtractError>> {
  const extracted = await extractor.extract(source);
  if (!extracted.ok) return extracted;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const start = performance.now();
  const digest = analyze(extracted.value.article, { packs, rules: textRules, today, summaryLength: 'normal' });
  return ok({ digest, ms: { extract: extracted.value.ms, analyze: performance.now() - start } });
}
