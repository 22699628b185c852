import type { OwnRule } from '../src/core/clean/own.ts';
import { hiddenByLayout } from '../src/page/copy/layout.ts';
import { readFramed } from '../src/page/frames.ts';
import { readPlain } from '../src/page/plain.ts';
import { caught } from '../src/platform/caught.ts';
import { selectorRules } from '../src/rules/selectors.ts';
import { siteRules } from '../src/rules/sites/sites.ts';

/** Left on the isolated world's global, because a bundled script's completion value does not reach `executeScript`. */
const entry = {
  /** `own`: the person's own rules. */
  read: caught((own: readonly OwnRule[] = []) =>
    readFramed(document, { hiddenIn: hiddenByLayout, rules: [...selectorRules, ...siteRules(document.URL)], own }),
  ),
  /** For pages that are no articles. */
  readPlain: caught((scope: 'page' | 'selection') => readPlain(document, scope)),
};

export type ExtractEntry = typeof entry;

Object.assign(globalThis, { backstory: entry });
