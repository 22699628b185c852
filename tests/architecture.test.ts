import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the layers of ARCHITECTURE.md. A file of a layer may always import its own layer. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/locales': ['src/core'],
  'src/rules': ['src/core'],
  'src/page': ['src/core', 'src/rules'],
  'src/platform': ['src/core'],
  'src/background': ['src/core', 'src/locales', 'src/rules', 'src/platform'],
  'src/ui': ['src/core', 'src/platform'],
  'src/pages': ['src/ui', 'src/core', 'src/locales', 'src/rules', 'src/platform'],
  popup: ['src/ui', 'src/core', 'src/locales', 'src/rules', 'src/platform'],
  'content-scripts': ['src/page', 'src/rules', 'src/core', 'src/platform'],
};

/** The packages a layer may use; layers not named use none but types. */
const packages: Readonly<Record<string, RegExp>> = {
  'src/core': /^(?:mdast-util-.+|hast-util-to-html)$/,
  'src/platform': /^webextension-polyfill$/,
  'src/ui': /^preact(?:\/hooks)?$/,
  'src/pages': /^preact(?:\/hooks)?$/,
  popup: /^preact(?:\/hooks)?$/,
};

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
});
const files = tracked
  .trim()
  .split('\n')
  .map((path) => {
    const source = readFileSync(path, 'utf8');
    return { path, source, code: codeOf(source), lines: source.split('\n').length - 1, layer: layerOf(path) };
  });
const layered = files.filter(({ layer }) => layer !== null);
const shipped = files.filter(({ path }) => /^(?:src|popup|content-scripts)\//.test(path));

/** Without comments and strings, in which every word is allowed. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
}

function layerOf(path: string): string | null {
  return Object.keys(arrows).find((layer) => path.startsWith(`${layer}/`)) ?? null;
}

interface Import {
  readonly path: string;
  readonly from: string;
  readonly typesOnly: boolean;
}

const importPattern =
  /^(?:import|export)\s(?<what>[^;=('`]*?)\bfrom\s'(?<from>[^']+)'|^import\s'(?<bare>[^']+)'|\bimport\('(?<late>[^']+)'\)/gm;

const importsOf = ({ path, source }: { path: string; source: string }): Import[] =>
  [...source.matchAll(importPattern)].map(({ groups }) => ({
    path,
    from: groups?.['from'] ?? groups?.['bare'] ?? groups?.['late'] ?? '',
    typesOnly: groups?.['what']?.startsWith('type ') ?? false,
  }));

describe('arrows', () => {
  test('every layer imports only what the table allows', () => {
    const wrong = layered.flatMap(({ path, source, layer }) =>
      importsOf({ path, source })
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => ({ path, to: normalize(join(dirname(path), from)) }))
        .filter(({ to }) => {
          const target = layerOf(to);
          const messages = to.startsWith('public/_locales/');
          return !messages && target !== layer && !(layer !== null && arrows[layer]?.includes(target ?? ''));
        })
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every layer uses only the packages it may', () => {
    const wrong = layered.flatMap((file) =>
      importsOf(file)
        .filter(({ from, typesOnly }) => !from.startsWith('.') && !typesOnly)
        .filter(({ from }) => !packages[file.layer ?? '']?.test(from))
        .map(({ from }) => `${file.path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only one file opens the door to the browser’s extension API', () => {
    const doors = shipped.filter((file) =>
      importsOf(file).some(({ from, typesOnly }) => from === 'webextension-polyfill' && !typesOnly),
    );
    expect(doors.map(({ path }) => path)).toEqual(['src/platform/browser.ts']);
  });
});

describe('size', () => {
  const judged = files.filter(({ path }) => /^(?:src|popup|content-scripts|tools)\//.test(path));

  test('no file has more than 250 lines', () => {
    expect(judged.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('half of the files have fewer than 60 lines', () => {
    const lengths = judged.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThan(60);
  });
});

describe('words we do not write', () => {
  // This file has to name them.
  const judged = files.filter(({ path }) => path !== 'tests/architecture.test.ts');
  const pathsWith = (found: (file: (typeof files)[number]) => boolean): string[] =>
    judged.filter(found).map(({ path }) => path);

  test('any', () => {
    const types = /:\s*any\b|\bas any\b|<any>/;
    expect(pathsWith(({ code }) => types.test(code))).toEqual([]);
  });

  test('switched-off checks', () => {
    expect(pathsWith(({ source }) => /@ts-ignore|biome-ignore|eslint-disable/.test(source))).toEqual([]);
  });

  test('tests left out', () => {
    expect(pathsWith(({ code }) => /\.(?:skip|only|todo|skipIf|runIf)[.(]/.test(code))).toEqual([]);
  });

  test('strings never become markup in what ships', () => {
    const sink = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b\s*[=:(]/;
    expect(shipped.filter(({ source }) => sink.test(source)).map(({ path }) => path)).toEqual([]);
  });
});

test('core knows no browser: its program sees no DOM', () => {
  const canary = readFileSync('src/core/no-dom.canary.ts', 'utf8');
  expect(canary).toMatch(/@ts-expect-error[^\n]*\n[^\n]*\bdocument\b/);
});
