import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../tools/build/project.ts';

const sample = 'tools/start/sample/bridge.html';

function digest(...args: readonly string[]) {
  const { status, stdout } = spawnSync('npx', ['tsx', 'tools/digest/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { status, stdout, lines: lines.map((line): Readonly<Record<string, unknown>> => JSON.parse(line)) };
}

test('many pages come out one a line, in the order of the arguments', () => {
  const pages = ['tests/support/pages/harbour.html', sample, 'tests/support/pages/harbour.html'];
  const { status, lines } = digest('--json', ...pages);
  expect(status).toBe(0);
  expect(lines.map(({ file }) => file)).toEqual(pages);
});

test('a line has the documented shape', () => {
  const { lines } = digest('--json', '--url', 'https://news.example/bridge', sample);
  expect(lines[0]).toMatchObject({
    file: sample,
    url: 'https://news.example/bridge',
    title: 'Мэр Белоречья предложила раньше открыть новый мост',
    byline: null,
    siteName: 'Вестник',
    language: 'ru',
    publishedAt: '2026-05-14T16:20:00+03:00',
    publishedInferred: false,
    articleLike: true,
    text: expect.stringMatching(/^Мэр Белоречья Анна Ковалёва.+10 июня 2019 года\.$/s),
    markdown: expect.stringContaining('\n\n'),
    removed: expect.arrayContaining([{ rule: expect.stringMatching(/^player\//), text: expect.any(String) }]),
    ms: { extract: expect.any(Number), analyze: expect.any(Number) },
  });
  const [{ quotes, dates, timeline, summary } = {}] = lines;
  expect(quotes).toContainEqual({
    text: 'Разумеется, обсудим и вопрос о том, как город живёт без старой переправы',
    form: 'direct',
    speaker: { name: 'Анна Ковалёва', role: 'мэр Белоречья', kind: 'person' },
    mention: 'Ковалёва',
    cue: 'сказала',
    sentence: '«Разумеется, обсудим и вопрос о том, как город живёт без старой переправы», — сказала Ковалёва.',
    confidence: expect.any(Number),
  });
  expect(dates).toContainEqual({ text: '10 июня 2019 года', value: '2019-06-10' });
  expect(timeline).toContainEqual(
    expect.objectContaining({ start: '2019-06-10', end: null, grain: 'day', inferred: false, kind: 'background' }),
  );
  expect(summary).toEqual(expect.arrayContaining([expect.any(String)]));
});

test('without --json a person gets Markdown', () => {
  const { status, stdout } = digest(sample);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# Мэр Белоречья/);
});

test('a file that cannot be read does not stop the others, but is told by the exit code', () => {
  const { status, lines } = digest('--json', 'missing.html', sample);
  expect(status).toBe(2);
  expect(lines[0]).toEqual({ file: 'missing.html', error: 'unreadable' });
  expect(lines[1]).toHaveProperty('title');
});

test('a page without an article is a line of its own and no failure', () => {
  const { status, lines } = digest('--json', 'tests/support/pages/blank.html');
  expect(status).toBe(0);
  expect(lines).toEqual([{ file: 'tests/support/pages/blank.html', error: 'no-article' }]);
});

test('one address cannot be that of two files', () => {
  expect(digest('--url', 'https://news.example/', sample, sample).status).toBe(2);
});
