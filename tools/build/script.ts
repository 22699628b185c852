import { resolve } from 'node:path';
import { buildForProduction } from './production.ts';
import { root, targets } from './project.ts';

/** The code of one script, bundled alone as an IIFE: scripts sent into a page cannot share chunks. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await buildForProduction({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: targets,
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'backstoryScript', fileName: () => 'script.js' },
    },
  });
  const [script, ...others] = (Array.isArray(built) ? built : [built]).flatMap((bundle) =>
    'output' in bundle ? bundle.output : [],
  );
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} does not bundle into one script`);
  return script.code;
}

export const contentScript = (name: string): Promise<string> => bundleScript(`content-scripts/${name}.ts`);
