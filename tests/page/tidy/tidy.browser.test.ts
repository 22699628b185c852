import { afterEach, describe, expect, test } from 'vitest';
import { createTidying, type Tidying } from '../../../src/page/tidy/tidy.ts';
import { prose, sentence } from '../page.ts';
import { byId, open, seen, story } from './open.ts';

let page: Tidying;
afterEach(() => {
  page.undo();
  document.body.replaceChildren();
});

const all = ['menu', 'headline', 'share', 'related', 'advert', 'side'] as const;

describe('tidying', () => {
  test('hides what the rules know, and says by which of them', async () => {
    page = open();
    const { outcome, items } = await page.tidy('tidy');
    expect(outcome).toBe('tidied');
    expect(items.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      'share/bar: Share this story',
      'advertising/slot: Buy a boat',
      'related/en: Read also: The mayor wants a bridge',
    ]);
    expect(seen(...all)).toEqual(['menu', 'headline', 'side']);
  });

  test('leaves only the article in focus', async () => {
    page = open();
    await page.tidy('focus');
    expect(seen(...all)).toEqual(['headline']);
    expect([...document.querySelectorAll('article > p')].filter((each) => each.checkVisibility())).toHaveLength(5);
  });

  test.each([
    ['lines', '<p>The ferry is late.</p>'.repeat(6_000)],
    ['letters', `<p>${'The ferry is late. '.repeat(300)}</p>`.repeat(100)],
    [
      'links in a line',
      `<p>${sentence('ferry')}${Array.from({ length: 1_200 }, (_, place) => `<a href="/${place}">ferry</a>`).join(' ')}</p>`,
    ],
    ['letters in an address', `<p>${sentence('pier')} <a href="/${'pier'.repeat(3_000)}">Pier</a></p>`],
  ])('leaves only the article of a page with very many %s', async (_, more) => {
    page = open(story.replace('<form>', `${more}<form>`));
    expect((await page.tidyArticle('focus')).outcome).toBe('tidied');
    expect(seen(...all)).toEqual(['headline']);
  });

  test('takes a long lead above the text for no other article', async () => {
    const lead = ['ferry', 'harbour', 'bridge', 'storm'].map((about) => `<div>${sentence(about)}</div>`).join('');
    const text = prose('pier', 'road', 'tower', 'boat', 'mayor');
    page = open(
      `<div><h1>Ferry stays in the harbour</h1>${lead}</div><div id="text" data-url="/road"><h2>Roads</h2>${text}</div>`,
    );
    await page.tidy('focus');
    expect(seen('text')).toEqual(['text']);
  });

  test('leaves a page without running text alone', async () => {
    page = open('<ul><li><a href="/a">Ferry stays</a></li><li><a href="/b">Mayor resigns</a></li></ul>');
    const before = document.documentElement.outerHTML;
    expect((await page.tidy('focus')).outcome).toBe('not-article');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves a page alone that nobody answers for, and does not call it no article', async () => {
    open();
    const before = document.documentElement.outerHTML;
    page = createTidying(document, async () => null);
    expect((await page.tidyArticle('focus')).outcome).toBe('unanswered');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('has nothing to hide in a page that is nothing but its article', async () => {
    page = open(`<h1>Ferry stays in the harbour</h1>${prose('ferry', 'pier')}`);
    expect((await page.tidy('tidy')).outcome).toBe('nothing');
  });

  test('takes itself back when too little of the article would be left', async () => {
    page = open(story, [{ site: location.hostname, action: 'hide', by: 'selector', value: 'article > p' }]);
    const before = document.documentElement.outerHTML;
    expect((await page.tidy('tidy')).outcome).toBe('too-much');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is not confused by a rule nobody can read', async () => {
    page = open(story, [{ site: location.hostname, action: 'hide', by: 'selector', value: '!!' }]);
    expect((await page.tidy('tidy')).outcome).toBe('tidied');
  });

  test('leaves what the person wants to keep, by whatever rule it would go', async () => {
    const keep = { site: location.hostname, action: 'keep', by: 'text' } as const;
    page = open(story, [
      { ...keep, value: 'Share this story' },
      { ...keep, value: 'The mayor wants a bridge' },
    ]);
    await page.tidy('tidy');
    expect(seen('share', 'related', 'advert')).toEqual(['share', 'related']);
  });

  test('leaves the page alone when it is undone before it is done', async () => {
    page = open();
    const before = document.documentElement.outerHTML;
    const tidied = page.tidy('focus');
    page.undo();
    expect((await tidied).outcome).toBe('undone');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('goes by the last wish of two', async () => {
    page = open();
    const first = page.tidy('focus');
    const second = page.tidy('tidy');
    await Promise.all([first, second]);
    expect(page.state()?.level).toBe('tidy');
    expect(seen(...all)).toEqual(['menu', 'headline', 'side']);
  });

  test('spares what the person is using', async () => {
    page = open(story.replace('Share this story', '<input id="used">'));
    byId('used').focus();
    await page.tidy('focus');
    expect(seen('share', 'advert')).toEqual(['share']);
  });

  test('does not take an element for clutter that holds the article', async () => {
    page = open(`<div class="related">${story}</div>`);
    await page.tidy('tidy');
    expect(seen('headline', 'advert')).toEqual(['headline']);
  });

  test('lets the page scroll again when its dialog is hidden', async () => {
    page = open(`${story}<div class="cookie-banner" style="position: fixed">We value you</div>`);
    document.body.style.overflow = 'hidden';
    await page.tidy('tidy');
    expect(getComputedStyle(document.body).overflow).toBe('visible');
    page.undo();
    expect(getComputedStyle(document.body).overflow).toBe('hidden');
    document.body.style.overflow = '';
  });

  test('brings one thing back, hides it again, and keeps its number', async () => {
    page = open();
    const [share] = (await page.tidy('tidy')).items;
    expect(page.show(share?.id ?? -1)?.items[0]).toEqual({ ...share, hidden: false });
    expect(seen('share', 'advert')).toEqual(['share']);
    expect(page.hide(share?.id ?? -1)?.items[0]).toEqual(share);
    expect(seen('share', 'advert')).toEqual([]);
  });

  test('hides what was picked, and tells of it', async () => {
    page = open();
    await page.tidy('tidy');
    expect(page.hideOwn('#side').items.at(-1)).toMatchObject({ rule: 'own/hidden', text: 'Other things of the day' });
    expect(seen('side')).toEqual([]);
  });
});

describe('undoing', () => {
  test.each(['tidy', 'focus'] as const)('%s leaves the page as it was', async (level) => {
    page = open(
      `${story}<div id="box" class="advert" style="height: 40px; overflow: auto"><p>${'long '.repeat(400)}</p></div>`,
    );
    byId('box').scrollTop = 30;
    const field = byId('field');
    if (field instanceof HTMLInputElement) field.value = 'written by a person';
    getSelection()?.selectAllChildren(byId('related'));
    const look = () => [document.documentElement.outerHTML, byId('box').scrollTop, String(getSelection()), scrollY];
    const before = look();
    await page.tidy(level);
    expect(look()).not.toEqual(before);
    expect(page.undo().outcome).toBe('undone');
    expect(look()).toEqual(before);
    expect(field).toHaveProperty('value', 'written by a person');
  });

  test('moves nothing: frames load once, own elements connect once', async () => {
    let connected = 0;
    customElements.define(
      'own-counter',
      class extends HTMLElement {
        connectedCallback() {
          connected += 1;
        }
      },
    );
    page = open(
      `${story}<div class="related"><own-counter></own-counter><iframe id="frame" srcdoc="hello"></iframe></div>`,
    );
    let loads = 0;
    await new Promise<void>((resolve) => {
      byId('frame').addEventListener('load', () => {
        loads += 1;
        resolve();
      });
    });
    await page.tidy('focus');
    page.undo();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect({ connected, loads }).toEqual({ connected: 1, loads: 1 });
  });

  test('goes back to where the person was reading', async () => {
    page = open(`<div class="related" style="height: 3000px">Cards</div>${story}<div style="height: 3000px"></div>`);
    byId('headline').scrollIntoView();
    const before = scrollY;
    const top = byId('headline').getBoundingClientRect().top;
    await page.tidy('tidy');
    expect(scrollY).toBeLessThan(before);
    expect(byId('headline').getBoundingClientRect().top).toBeCloseTo(top, -2);
    page.undo();
    expect(scrollY).toBe(before);
  });
});
