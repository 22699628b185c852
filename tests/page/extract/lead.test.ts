// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/harbour"}
import { expect, test } from 'vitest';
import { numberBlocks } from '../../../src/core/blocks.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { readArticle } from '../../../src/page/read.ts';
import { pageOf, prose, sentence } from '../page.ts';

const lead = 'Inspectors found two cracks in the hull of the old ferry, and the islands wait for another one.';
const body = `<div class="text">${prose('harbour', 'pier', 'quay', 'market')}</div>`;

/** The texts of the article's blocks above its running text. */
function above(header: string, description = ''): readonly string[] {
  const head = `<title>Ferry stays in harbour</title><meta name="description" content="${description}">`;
  const read = readArticle(pageOf(`<header><h1>Ferry stays in harbour</h1>${header}</header>${body}`, head), {
    hidden: nothingHidden,
    rules: [],
  });
  const texts = read.ok ? numberBlocks(read.value.content).blocks.map(({ text }) => text) : [];
  return texts.slice(0, texts.indexOf(sentence('harbour')));
}

test.each([
  ['the description of the page', `<div>${lead}</div>`, lead],
  ['a description that is cut short', `<div>${lead}</div>`, `${lead.slice(0, 60)}…`],
  ['its markup', `<div class="article-standfirst">${lead}</div>`, ''],
  ['the markup around it', `<div class="subtitle"><span>${lead}</span></div>`, ''],
])('the lead in the header is put back above the text, told by %s', (_, header, description) => {
  expect(above(header, description)).toEqual([lead]);
});

test.each([
  ['unmarked and undescribed', `<div>${lead}</div>`],
  ['a caption', `<figure><figcaption class="lead">${lead}</figcaption></figure>`],
  ['a link', `<div class="subtitle"><a href="/other">${lead}</a></div>`],
  ['the headline again', '<div class="subtitle">Ferry stays in the harbour, says the harbour</div>'],
  ['too short for one', '<div class="subtitle">From our reporter</div>'],
])('a line that is %s stays out', (_, header) => {
  expect(above(header)).toEqual([]);
});

test('a lead the text repeats is not told twice', () => {
  expect(above(`<div class="lead">${sentence('harbour').replace('Monday', 'Monday, 22 April,')}</div>`)).toEqual([]);
});

test('a lead does not hide that the text below it is another one', () => {
  const items = ['ferry', 'hull', 'island', 'engine'].map((about) => `<li>${sentence(about)}</li>`).join('');
  const told = `<header><h1>Ferry stays in harbour</h1><div class="lead">${lead}</div></header><ul>${items}</ul>`;
  const consent = '<p>We store cookies on your device, and so do our partners, to show you what you like.</p>';
  const page = pageOf(
    `${told}<section><div>${consent.repeat(4)}</div></section>`,
    `<title>Ferry stays in harbour</title>
    <meta name="description" content="${sentence('hull')} ${lead}">`,
  );
  const read = readArticle(page, { hidden: nothingHidden, rules: [] });
  expect(read.ok && read.value.way).toBe('widest-prose');
});
