import { afterEach, expect, test } from 'vitest';
import { markEarly } from '../../../src/page/tidy/early.ts';
import { unmarkAll } from '../../../src/page/tidy/marks.ts';
import { createTidying } from '../../../src/page/tidy/tidy.ts';
import { pageRules } from '../../../src/rules/page.ts';
import { byId, open, seen, story } from './open.ts';

const banner = '<div class="cookie-banner" id="banner">We value you</div>';
const address = location.href;

afterEach(() => {
  unmarkAll(document);
  history.replaceState(null, '', address);
  document.body.replaceChildren();
  document.body.className = '';
});

const go = (path: string): void => history.replaceState(null, '', path);

test('on an article’s address what is sure to be clutter never shows', async () => {
  go('/2026/11/23/ferry-stays-in-harbour.html');
  markEarly(document);
  open(`<p id="text">Text</p>${banner}`);
  expect(seen('text', 'banner')).toEqual(['text']);
});

test('a home page is not even marked', async () => {
  go('/');
  const before = document.documentElement.outerHTML;
  markEarly(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page called after its dialog is not hidden with it', async () => {
  go('/2026/11/23/ferry-stays-in-harbour.html');
  markEarly(document);
  open(`<div class="with-cookie-banner" id="wrapper"><main><h1 id="headline">Ferry</h1></main></div>`);
  document.body.className = 'has-cookie-banner';
  expect(seen('wrapper', 'headline')).toEqual(['wrapper', 'headline']);
});

test('what the person brought back stays, though the style knows it', async () => {
  go('/2026/11/23/ferry-stays-in-harbour.html');
  markEarly(document);
  const page = open(`${story}${banner}`);
  const { items } = await page.tidy('tidy');
  page.show(items.find(({ rule }) => rule === 'consent/dialog')?.id ?? -1);
  expect(seen('banner')).toEqual(['banner']);
  page.undo();
});

test('the page’s own strongest style does not bring it back', async () => {
  const page = open(`<style>#main #main-banner.cookie-banner { display: block !important }</style>${story}`);
  byId('main').insertAdjacentElement(
    'beforeend',
    Object.assign(document.createElement('div'), {
      id: 'main-banner',
      className: 'cookie-banner',
      textContent: 'We value you',
    }),
  );
  await page.tidy('tidy');
  expect(seen('main-banner')).toEqual([]);
  page.undo();
});

test('it does not flash while the page is looked at either, and is told of', async () => {
  go('/2026/11/23/ferry-stays-in-harbour.html');
  markEarly(document);
  open(story + banner);
  const seenMeanwhile: string[] = [];
  const tidying = createTidying(document, async (asked) => {
    seenMeanwhile.push(...seen('banner', 'headline'));
    return pageRules(asked, []);
  });
  const { items } = await tidying.tidyArticle('tidy');
  expect(seenMeanwhile).toEqual(['headline']);
  expect(items.map(({ rule }) => rule)).toContain('consent/dialog');
  expect(seen('banner', 'headline')).toEqual(['headline']);
  tidying.undo();
  expect(seen('banner', 'headline')).toEqual(['banner', 'headline']);
});

test('it comes back on a page that is no article after all', async () => {
  go('/2026/11/23/ferry-stays-in-harbour.html');
  markEarly(document);
  const tidying = open(`<h1 id="headline">Ferries</h1>${banner}`);
  await tidying.tidyArticle('tidy');
  expect(seen('banner')).toEqual(['banner']);
  tidying.undo();
});
