import { cp, mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const outDir = resolve(root, 'dist');

const shared: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
};

/** Each content script alone, as an IIFE: they cannot share chunks. */
async function buildContentScript(name: string): Promise<void> {
  await build({
    ...shared,
    build: {
      outDir: resolve(outDir, 'content-scripts'),
      emptyOutDir: false,
      target: ['chrome125', 'firefox140'],
      lib: {
        entry: resolve(root, 'content-scripts', `${name}.ts`),
        formats: ['iife'],
        name: 'backstoryScript',
        fileName: () => `${name}.js`,
      },
    },
  });
}

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
await buildContentScript('extract');
await cp(resolve(root, 'public'), outDir, { recursive: true });
