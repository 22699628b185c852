import { readArticle } from '../src/page/read.ts';

/** Left on the isolated world's global, because a bundled script's completion value does not reach `executeScript`. */
const entry = { read: () => readArticle(document) };

export type ExtractEntry = typeof entry;

Object.assign(globalThis, { backstory: entry });
