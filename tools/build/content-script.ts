import { resolve } from 'node:path';
import { build } from 'vite';
import { root, targets } from './project.ts';

/** The code of one content script: each is bundled alone, as an IIFE, because content scripts cannot share chunks. */
export async function contentScript(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: targets,
      lib: {
        entry: resolve(root, 'content-scripts', `${name}.ts`),
        formats: ['iife'],
        name: 'backstoryScript',
        fileName: () => `${name}.js`,
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((bundle) =>
    'output' in bundle ? bundle.output : [],
  );
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`${name} does not bundle into one script`);
  return script.code;
}
