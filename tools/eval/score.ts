import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { root } from '../build/project.ts';
import type { EvalSet, Score, Scoring } from './sets.ts';

/** Test data and scorers beside the project; not part of it. */
export const shared = resolve(root, '../shared');

const idOf = (file: string): string => basename(file).replace(/\.html?(\.gz)?$/, '');

/** The pages of a set; with `atMost`, that many of them, spread evenly. */
export function pagesOf({ pages, only }: Pick<EvalSet, 'pages' | 'only'>, atMost: number): string[] {
  const folder = join(shared, pages);
  const wanted = only === undefined ? null : new Set(readGold(only).map(({ id }) => id));
  const all = readdirSync(folder)
    .filter((name) => /\.html(\.gz)?$/.test(name) && (wanted?.has(idOf(name)) ?? true))
    .map((name) => join(folder, name));
  const step = Math.max(1, all.length / atMost);
  return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

const readGold = (file: string): readonly { readonly id: string }[] =>
  JSON.parse(readFileSync(join(shared, file), 'utf8'));

/** Digests pages into an NDJSON file, exactly as a person would on the command line; throws when the command fails. */
export function digestInto(file: string, pages: readonly string[]): void {
  const out = openSync(file, 'w');
  const { status } = spawnSync('npm', ['run', '--silent', 'digest', '--', '--json', ...pages], {
    cwd: root,
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  if (status !== 0) throw new Error(`The digest of ${pages.length} pages for ${basename(file)} ended with ${status}`);
}

/** The scorer's last line, read; null when it says nothing that can be read. */
export function score({ scorer, gold }: Scoring, digests: string): Score | null {
  const lines = runScorer(scorer, gold, digests).stdout.trim().split('\n');
  try {
    return JSON.parse(lines.at(-1) ?? '');
  } catch {
    return null;
  }
}

/** The pages that miss their floor, or that the scorer says nothing of. */
export function fallenPages({ scorer, gold, floors = {} }: Scoring, digests: string): string[] {
  const ids = Object.keys(floors);
  if (ids.length === 0) return [];
  const rows: readonly Score[] = runScorer(scorer, gold, digests, '--rows')
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const f1Of = (page: string): number => Number(rows.find(({ id }) => id === page)?.['f1'] ?? 0);
  return ids.filter((id) => f1Of(id) < (floors[id] ?? 0));
}

export const runScorer = (scorer: string, gold: string, digests: string, ...flags: readonly string[]) =>
  spawnSync('node', [join(shared, 'eval', scorer), join(shared, gold), digests, ...flags], { encoding: 'utf8' });
