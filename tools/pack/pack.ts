import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zips keep local times; one fixed day makes the bytes depend on the files alone. */
const mtime = new Date(2020, 0, 1);

/** A folder as a zip: the same files give the same bytes. */
export function pack(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = [readFileSync(join(folder, name)), { mtime }];
  return zipSync(files, { level: 9, os: 3 });
}
