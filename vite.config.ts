import { resolve } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';
import { dist, entries, licences, root, targets } from './tools/build/project.ts';

/** The extension's own pages and its background, as ES modules without anything inline, so that they run under the manifest's CSP. */
export default defineConfig({
  root,
  base: './',
  logLevel: 'warn',
  // The 'worker' form of a Markdown library reads character references from a table; the 'browser' form assigns innerHTML.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: dist,
    target: targets,
    modulePreload: false,
    license: { fileName: licences },
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, resolve(root, entry)])),
      output: {
        // the manifest names it, and a worker may answer for what is below its own folder only
        entryFileNames: ({ name }) => (name === 'background' ? '[name].js' : 'assets/[name].js'),
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name].[ext]',
      },
    },
  },
});
