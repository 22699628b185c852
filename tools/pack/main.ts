import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';

/** Zips keep local times; one fixed day makes the bytes depend on the sources alone. */
const mtime = new Date(2020, 0, 1);

await buildExtension();
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(resolve(dist, name)).isFile())
  .sort();
const files: Zippable = {};
for (const name of names) files[name] = [readFileSync(resolve(dist, name)), { mtime }];

const { version }: { version: string } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const zip = resolve(root, `backstory-${version}.zip`);
writeFileSync(zip, zipSync(files, { level: 9, os: 3 }));
console.log(zip);
