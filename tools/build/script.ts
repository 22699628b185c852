import { resolve } from 'node:path';
import { buildForProduction } from './production.ts';
import { licences, root, targets } from './project.ts';

export interface Script {
  readonly code: string;
  /** The licences of the libraries in it, as Markdown; empty when there are none. */
  readonly licences: string;
}

/** One script, bundled alone as an IIFE: scripts sent into a page cannot share chunks. */
export async function bundleScript(entry: string): Promise<Script> {
  const built = await buildForProduction({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: targets,
      license: { fileName: licences },
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'backstoryScript', fileName: () => 'script.js' },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [script, ...others] = files.filter(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} does not bundle into one script`);
  const texts = files.map((file) => (file.type === 'asset' ? String(file.source) : ''));
  return { code: script.code, licences: texts.join('') };
}

export const contentScript = (name: string): Promise<Script> => bundleScript(`content-scripts/${name}.ts`);
