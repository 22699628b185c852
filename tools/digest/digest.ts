import { analyze } from '../../src/core/analyze.ts';
import type { Digest } from '../../src/core/digest.ts';
import { ok, type Result } from '../../src/core/result.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import type { ExtractError, Extracted } from './extract.ts';

export interface Digested {
  readonly digest: Digest;
  /** Milliseconds in the page, and in the core. */
  readonly ms: { readonly extract: number; readonly analyze: number };
}

/** Analyses what was extracted, if anything was. */
export function digest(extracted: Result<Extracted, ExtractError>): Result<Digested, ExtractError> {
  if (!extracted.ok) return extracted;
  const { article, ms } = extracted.value;
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const start = performance.now();
  const value = analyze(article, { packs, rules: textRules, today, summaryLength: 'normal' });
  return ok({ digest: value, ms: { extract: ms, analyze: performance.now() - start } });
}
