import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';
import { pack } from './pack.ts';

await buildExtension();
const zip = resolve(root, `backstory-${project.version}.zip`);
writeFileSync(zip, pack(dist));
console.log(zip);
