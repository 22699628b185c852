import { resolve } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';
import { dist, licences, pages, root, targets } from './tools/build/project.ts';

/** The extension's own pages, as ES modules without anything inline, so that they run under the manifest's CSP. */
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
      input: pages.map((page) => resolve(root, page)),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name].[ext]',
      },
    },
  },
});
