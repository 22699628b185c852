import { afterEach, describe, expect, test } from 'vitest';
import { copyPage } from '../../../src/page/copy/copy.ts';
import { hiddenByLayout } from '../../../src/page/copy/layout.ts';

afterEach(() => document.body.replaceChildren());

/** What of a page with these styles is read, and by which rules the rest is left out. */
function read(body: string, style = ''): { text: string; rules: readonly string[] } {
  const parsed = new DOMParser().parseFromString(`<style>${style}</style>${body}`, 'text/html');
  document.body.replaceChildren(...parsed.head.childNodes, ...parsed.body.childNodes);
  const { document: copy, removed } = copyPage(document, hiddenByLayout(document));
  return { text: (copy.body.textContent ?? '').trim(), rules: removed.map(({ rule }) => rule) };
}

describe('what cannot be seen is left out', () => {
  test.each([
    ['display', 'display: none', 'hidden/display'],
    ['visibility', 'visibility: hidden', 'hidden/visibility'],
    ['opacity', 'opacity: 0', 'hidden/opacity'],
    ['font size', 'font-size: 0', 'hidden/font-size'],
    ['off the screen', 'position: absolute; left: -9999px', 'hidden/off-screen'],
    ['indented away', 'text-indent: -9999px', 'hidden/off-screen'],
    ['clipped to a pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden', 'hidden/clipped'],
    ['clip path', 'clip-path: inset(100%)', 'hidden/clipped'],
    ['white on white', 'background: white; color: white', 'hidden/colour'],
  ])('%s', (_, style, rule) => {
    expect(read('<p>seen</p><p class="x">unseen</p>', `.x { ${style} }`)).toEqual({ text: 'seen', rules: [rule] });
  });
  test('text drawn inside a picture', () =>
    expect(read('<p>seen</p><svg><text>unseen</text></svg>').text).toBe('seen'));
});

test('the brackets of a reading, which no browser draws, stay, but no words in their place', () => {
  const { text } = read('<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>へ <ruby>海<rp>unseen</rp></ruby></p>');
  expect(text).toBe('港（みなと）へ 海');
});

describe('what is only not shown yet stays', () => {
  test.each([
    ['faded in on scrolling', '<p class="x">text</p>', '.x { opacity: 0; transition: opacity 1s }'],
    ['folded details', '<details><summary>more</summary><p>text</p></details>', ''],
    ['a body that scripts show', '<p>text</p>', 'body { visibility: hidden }'],
    ['cut off behind a "read more"', '<div class="x"><p>text</p></div>', '.x { max-height: 0; overflow: hidden }'],
    [
      'light letters on a picture',
      '<div class="x"><p>text</p></div>',
      '.x { color: white; background: white linear-gradient(black, black) }',
    ],
    ['a box without a box of its own', '<div class="x"><p>text</p></div>', '.x { display: contents }'],
  ])('%s', (_, body, style) => expect(read(body, style).text).toContain('text'));

  test('the rest of an article behind a wall, but not one planted paragraph', () => {
    const long = (word: string): string => `<p>${`${word} `.repeat(30)}</p>`;
    const { text } = read(
      `<article>${long('seen')}<div hidden>${long('folded')}${long('rest')}</div><p hidden>planted</p></article>`,
    );
    expect(['seen', 'folded', 'rest', 'planted'].filter((word) => text.includes(word))).toEqual([
      'seen',
      'folded',
      'rest',
    ]);
  });

  test('the rest of an article each of whose paragraphs a wall hides in a box of its own, but not one that is called otherwise', () => {
    const box = (name: string, word: string): string => `<div class="${name}"><p>${`${word} `.repeat(30)}</p></div>`;
    const { text } = read(
      `<article>${box('free', 'seen')}${box('paid', 'folded')}<div>ad</div>${box('paid', 'rest')}<div class="paid"><p>short</p></div>${box('x', 'planted')}${box('paid', 'end')}</article>`,
      '.paid, .x { display: none }',
    );
    expect(['seen', 'folded', 'rest', 'short', 'planted', 'end'].filter((word) => text.includes(word))).toEqual([
      'seen',
      'folded',
      'rest',
      'short',
      'end',
    ]);
  });
});
