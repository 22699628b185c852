import { expect, test } from 'vitest';
import { startExtractor } from '../../tools/digest/extractor.ts';

const hangs = `globalThis.backstory = {
  read() {
    while (location.hostname === 'slow.example') {}
    return { ok: false, error: 'no-article' };
  },
};`;

const page = (url: string) => ({ file: url, url, saved: { html: Buffer.from('<p>Hello'), contentType: 'text/html' } });

test('a page that hangs is given up, and the pages beside it and after it are read', async () => {
  const extractor = await startExtractor(hangs, 3000);
  const read = (url: string) => extractor.extract(page(url));
  const [slow, beside] = await Promise.all([read('https://slow.example/'), read('https://quick.example/')]);
  expect(slow).toEqual({ ok: false, error: 'timed-out' });
  expect(beside).toEqual({ ok: false, error: 'no-article' });
  expect(await read('https://later.example/')).toEqual({ ok: false, error: 'no-article' });
  await extractor.close();
});
