import { afterEach, expect, test } from 'vitest';
import { hiddenByLayout } from '../../src/page/copy/layout.ts';
import { readFramed } from '../../src/page/frames.ts';
import { prose, sentence } from './page.ts';

afterEach(() => document.body.replaceChildren());

const story = `<title>Ferry closed</title><style>.x { display: none }</style><h1>Ferry closed</h1>
  ${prose('ferry', 'harbour', 'bridge', 'pier', 'road', 'rail')}<p class="x">${sentence('well')}</p>`;

/** What is read of a page with a frame that holds a story. */
async function readWithFrame(body: string, style = ''): Promise<string> {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const frame = document.createElement('iframe');
  frame.style.cssText = style;
  frame.srcdoc = story;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const read = readFramed(document, { hiddenIn: hiddenByLayout, rules: [] });
  return read.ok ? JSON.stringify(read.value) : read.error;
}

test('a page without an article of its own has that of a frame, without what is hidden there', async () => {
  const read = await readWithFrame('<p>Coast Herald</p>');
  expect(read).toContain(sentence('ferry'));
  expect(read).toContain(JSON.stringify(location.href));
  expect(JSON.stringify(JSON.parse(read).content)).not.toContain(sentence('well'));
});

test('a frame that cannot be seen holds nothing for a person', async () => {
  expect(await readWithFrame('<p>Coast Herald</p>', 'display: none')).not.toContain(sentence('ferry'));
});

test('an article of the page itself comes first, even where its address is that of a home page', async () => {
  const own = prose('tram', 'market', 'mill', 'school', 'theatre', 'station', 'airport', 'stadium');
  const read = await readWithFrame(`<article><h1>Tram stopped</h1>${own}</article>`);
  expect(read).toContain(sentence('tram'));
  expect(read).not.toContain(sentence('ferry'));
});
