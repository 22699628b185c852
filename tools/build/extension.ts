import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { tidyStyle } from '../../src/page/tidy/style.ts';
import { selectorRules } from '../../src/rules/selectors.ts';
import { buildForProduction } from './production.ts';
import { contentScripts, dist, root } from './project.ts';
import { contentScript } from './script.ts';

/** Builds the extension into dist/, the same bytes from the same sources; fails when a content script is over its budget. */
export async function buildExtension(): Promise<void> {
  // Empties dist/ and copies public/ into it.
  await buildForProduction({ configFile: resolve(root, 'vite.config.ts') });
  await copyFile(resolve(root, 'manifest.json'), resolve(dist, 'manifest.json'));
  await mkdir(resolve(dist, 'content-scripts'), { recursive: true });
  await writeFile(resolve(dist, 'content-scripts', 'tidy.css'), tidyStyle(selectorRules));
  for (const [name, budget] of Object.entries(contentScripts)) {
    const { code, licences } = await contentScript(name);
    const size = Buffer.byteLength(code);
    if (size > budget)
      throw new Error(`content-scripts/${name}.js has ${size} bytes, ${size - budget} more than it may`);
    await writeFile(resolve(dist, 'content-scripts', `${name}.js`), code);
    if (licences.includes('\n## ')) await writeFile(resolve(dist, 'content-scripts', `${name}.licences.md`), licences);
  }
}
