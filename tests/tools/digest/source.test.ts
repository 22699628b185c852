import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSource } from '../../../tools/digest/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'source-'));
const html = '<link rel="canonical" href="https://news.example/inside"><p>«Да»</p>';

function save(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('a compressed page is read like a plain one', () => {
  const plain = readSource(save('page.html', html), null);
  expect(readSource(save('page.html.gz', gzipSync(html)), null)?.saved).toEqual(plain?.saved);
});

test('the address said on the command line comes before the one beside the file, and that before the one inside', () => {
  const file = save('told.html', html);
  expect(readSource(file, null)?.url).toBe('https://news.example/inside');
  save('told.json', JSON.stringify({ url: 'https://news.example/beside' }));
  expect(readSource(file, null)?.url).toBe('https://news.example/beside');
  expect(readSource(file, 'https://news.example/said')?.url).toBe('https://news.example/said');
});

test.each(['', '{"url":', 'null', '[]'])('a page is read though what lies beside it is broken: %j', (beside) => {
  const file = save('broken.html', html);
  save('broken.json', beside);
  expect(readSource(file, null)?.url).toBe('https://news.example/inside');
});

test('a page in another encoding is left to say so itself', () => {
  const file = save(
    'old.html',
    Buffer.concat([Buffer.from('<meta charset="windows-1251">'), Buffer.from([0xc4, 0xe0])]),
  );
  expect(readSource(file, null)?.saved?.contentType).toBe('text/html');
});

test('an address is fetched live, and a file that is not there is no source', () => {
  expect(readSource('https://news.example/a', null)).toEqual({
    file: 'https://news.example/a',
    url: 'https://news.example/a',
    saved: null,
  });
  expect(readSource(join(folder, 'missing.html'), null)).toBe(null);
});
