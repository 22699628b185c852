import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export const dist = resolve(root, 'dist');

/** The extension's own pages and its background, by the names of their scripts. */
export const entries = {
  popup: 'popup/index.html',
  options: 'src/pages/options/index.html',
  background: 'src/background/main.ts',
} as const;

/** Content scripts with the most bytes each may have: they are read and run in the person's page. */
export const contentScripts = {
  extract: 110_000,
  jump: 10_000,
  tidy: 25_000,
  early: 2_000,
  'auto-clean': 25_000,
  pick: 10_000,
} as const;

/** What the bundled libraries ask to be shipped with them; one file for the pages, one for the content scripts. */
export const licences = 'licences.md';

/** The oldest browsers the manifest allows. */
export const targets = ['chrome125', 'firefox140'];
