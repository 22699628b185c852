import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../../tools/build/extension.ts';
import { dist } from '../../tools/build/project.ts';
import { pack } from '../../tools/pack/pack.ts';

let zip: Uint8Array;
const files = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

beforeAll(() => {
  zip = pack(dist);
});

test('building again from the same sources gives the same bytes', async () => {
  await buildExtension();
  expect(Buffer.compare(pack(dist), zip)).toBe(0);
});

test('it holds what the manifest names and what that loads, and nothing else', () => {
  const kinds = Object.keys(files()).map((name) => name.replace(/^(?<folder>[^/]+)\/.*(?<kind>\.\w+)$/, '$1/*$2'));
  expect([...new Set(kinds)].sort()).toEqual([
    '_locales/*.json',
    'assets/*.css',
    'assets/*.js',
    'background.js',
    'content-scripts/*.css',
    'content-scripts/*.js',
    'credits.md',
    'icons/*.png',
    'icons/*.svg',
    'licences.md',
    'manifest.json',
    'popup/*.html',
    'src/*.html',
  ]);
});

test('its pages have nothing inline, so that they run under their policy', () => {
  for (const [name, html] of Object.entries(files()).filter(([file]) => file.endsWith('.html'))) {
    expect(html, name).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|https?:/);
  }
});

test('the licences of the libraries in it go with it', () => {
  expect(files()['licences.md']).toContain('## preact');
  expect(files()['credits.md']).toContain('Apache License, Version 2.0');
});
