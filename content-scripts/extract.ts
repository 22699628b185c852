import { hiddenByLayout } from '../src/page/copy/layout.ts';
import { readArticle } from '../src/page/read.ts';
import { caught } from '../src/platform/caught.ts';
import { selectorRules } from '../src/rules/selectors.ts';

/** Left on the isolated world's global, because a bundled script's completion value does not reach `executeScript`. */
const entry = { read: caught(() => readArticle(document, { hidden: hiddenByLayout(), rules: selectorRules })) };

export type ExtractEntry = typeof entry;

Object.assign(globalThis, { backstory: entry });
