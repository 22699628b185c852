import { afterEach, describe, expect, test } from 'vitest';
import type { OwnRule } from '../../../src/core/clean/own.ts';
import type { Tidying } from '../../../src/page/tidy/tidy.ts';
import { prose } from '../page.ts';
import { byId, open, seen, story } from './open.ts';

let page: Tidying;
afterEach(() => {
  page.undo();
  document.body.replaceChildren();
});

const all = ['menu', 'headline', 'share', 'related', 'advert', 'side'] as const;

describe('tidying', () => {
  test('hides what the rules know, and says by which of them', () => {
    page = open();
    const { outcome, items } = page.tidy('tidy', []);
    expect(outcome).toBe('tidied');
    expect(items.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
      'share/bar: Share this story',
      'advertising/slot: Buy a boat',
      'related/en: Read also: The mayor wants a bridge',
    ]);
    expect(seen(...all)).toEqual(['menu', 'headline', 'side']);
  });

  test('leaves only the article in focus', () => {
    page = open();
    page.tidy('focus', []);
    expect(seen(...all)).toEqual(['headline']);
    expect([...document.querySelectorAll('article > p')].filter((each) => each.checkVisibility())).toHaveLength(5);
  });

  test('leaves a page without running text alone', () => {
    page = open('<ul><li><a href="/a">Ferry stays</a></li><li><a href="/b">Mayor resigns</a></li></ul>');
    const before = document.documentElement.outerHTML;
    expect(page.tidy('focus', []).outcome).toBe('not-article');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('has nothing to hide in a page that is nothing but its article', () => {
    page = open(`<h1>Ferry stays in the harbour</h1>${prose('ferry', 'pier')}`);
    expect(page.tidy('tidy', []).outcome).toBe('nothing');
  });

  test('takes itself back when too little of the article would be left', () => {
    page = open(story.replace('<form>', '<form class="promo-form">'));
    for (const paragraph of document.querySelectorAll('article > p')) paragraph.classList.add('promo');
    const before = document.documentElement.outerHTML;
    const rule: OwnRule = { site: location.hostname, action: 'hide', by: 'selector', value: '.promo' };
    expect(page.tidy('tidy', [rule]).outcome).toBe('too-much');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is not confused by a rule nobody can read', () => {
    page = open();
    const rule: OwnRule = { site: location.hostname, action: 'hide', by: 'selector', value: '!!' };
    expect(page.tidy('tidy', [rule]).outcome).toBe('tidied');
  });

  test('spares what the person is using', () => {
    page = open(story.replace('Share this story', '<input id="used">'));
    byId('used').focus();
    page.tidy('focus', []);
    expect(seen('share', 'advert')).toEqual(['share']);
  });

  test('does not take an element for clutter that holds the article', () => {
    page = open(`<div class="related">${story}</div>`);
    page.tidy('tidy', []);
    expect(seen('headline', 'advert')).toEqual(['headline']);
  });

  test('lets the page scroll again when its dialog is hidden', () => {
    page = open(`${story}<div class="cookie-banner" style="position: fixed">We value you</div>`);
    document.body.style.overflow = 'hidden';
    page.tidy('tidy', []);
    expect(getComputedStyle(document.body).overflow).toBe('visible');
    page.undo();
    expect(getComputedStyle(document.body).overflow).toBe('hidden');
    document.body.style.overflow = '';
  });

  test('brings one thing back, hides it again, and keeps its number', () => {
    page = open();
    const [share] = page.tidy('tidy', []).items;
    expect(page.show(share?.id ?? -1)?.items[0]).toEqual({ ...share, hidden: false });
    expect(seen('share', 'advert')).toEqual(['share']);
    expect(page.hide(share?.id ?? -1)?.items[0]).toEqual(share);
    expect(seen('share', 'advert')).toEqual([]);
  });

  test('hides what was picked, and tells of it', () => {
    page = open();
    page.tidy('tidy', []);
    expect(page.hideOwn('#side').items.at(-1)).toMatchObject({ rule: 'own/hidden', text: 'Other things of the day' });
    expect(seen('side')).toEqual([]);
  });
});

describe('undoing', () => {
  test.each(['tidy', 'focus'] as const)('%s leaves the page as it was', (level) => {
    page = open(
      `${story}<div id="box" class="advert" style="height: 40px; overflow: auto"><p>${'long '.repeat(400)}</p></div>`,
    );
    byId('box').scrollTop = 30;
    const field = byId('field');
    if (field instanceof HTMLInputElement) field.value = 'written by a person';
    getSelection()?.selectAllChildren(byId('related'));
    const look = () => [document.documentElement.outerHTML, byId('box').scrollTop, String(getSelection()), scrollY];
    const before = look();
    page.tidy(level, []);
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
    page.tidy('focus', []);
    page.undo();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect({ connected, loads }).toEqual({ connected: 1, loads: 1 });
  });

  test('goes back to where the person was reading', () => {
    page = open(`<div class="related" style="height: 3000px">Cards</div>${story}<div style="height: 3000px"></div>`);
    byId('headline').scrollIntoView();
    const before = scrollY;
    const top = byId('headline').getBoundingClientRect().top;
    page.tidy('tidy', []);
    expect(scrollY).toBeLessThan(before);
    expect(byId('headline').getBoundingClientRect().top).toBeCloseTo(top, -2);
    page.undo();
    expect(scrollY).toBe(before);
  });
});
