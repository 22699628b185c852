import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTidying, type Tidying } from '../../../src/page/tidy/tidy.ts';
import { pageRules } from '../../../src/rules/page.ts';
import { prose } from '../page.ts';
import { byId, open, seen, story } from './open.ts';

let page: Tidying;
const address = location.href;
afterEach(() => {
  page.undo();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

/** As a page's own script adds it. */
function add(into: Element, markup: string): Element {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const [element] = parsed.body.children;
  if (!element) throw new Error('Nothing to add');
  into.append(element);
  return element;
}

const banner = '<div class="cookie-banner newsletter" id="late">We value you</div>';

const isSeen = (element: Element): boolean => element.checkVisibility();

/** Longer than a page is left waiting for an idle moment. */
const soon = { timeout: 10_000 };

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500));

describe('keeping up with a page', () => {
  test('hides what comes late, and counts it', async () => {
    page = open();
    const { items } = await page.tidy('tidy');
    const heard: number[] = [];
    page.listen((state) => heard.push(state.items.length));
    add(document.body, '<div class="social-share" id="late">Share it</div>');
    await vi.waitFor(() => expect(seen('late')).toEqual([]), soon);
    expect(page.state()?.items).toHaveLength(items.length + 1);
    expect(heard).toEqual([items.length + 1]);
  });

  test('hides what comes beside the article in focus, and leaves what comes into it', async () => {
    page = open();
    await page.tidy('focus');
    const beside = add(byId('main'), '<section>More of the day</section>');
    const inside = add(byId('headline').parentElement ?? document.body, prose('tower'));
    await vi.waitFor(() => expect(isSeen(beside)).toBe(false), soon);
    expect(isSeen(inside)).toBe(true);
  });

  test('finds clutter in text that comes late', async () => {
    page = open();
    await page.tidy('tidy');
    const article = byId('headline').parentElement ?? document.body;
    const related = add(article, '<p>Read also: <a href="/x">The pier is sold</a></p>');
    add(article, prose('tower'));
    await vi.waitFor(() => expect(isSeen(related)).toBe(false), soon);
  });

  test('stands down on what a page brings back three times', async () => {
    page = open();
    await page.tidy('tidy');
    const late = add(document.body, banner);
    let rounds = 0;
    const fight = new MutationObserver(() => {
      if (!late.hasAttribute('data-backstory-hidden')) return;
      rounds += 1;
      late.removeAttribute('data-backstory-hidden');
    });
    fight.observe(late, { attributes: true });
    await vi.waitFor(() => expect(rounds).toBe(3), soon);
    await aWhile();
    expect(rounds).toBe(3);
    fight.disconnect();
  });

  test('stands down on what a page puts there anew three times', async () => {
    page = open();
    await page.tidy('tidy');
    for (let round = 0; round < 3; round += 1) {
      const late = add(document.body, '<div class="social-share">Share it</div>');
      await vi.waitFor(() => expect(isSeen(late)).toBe(false), soon);
      late.remove();
    }
    const last = add(document.body, '<div class="social-share">Share it</div>');
    await aWhile();
    expect(isSeen(last)).toBe(true);
  });

  test('goes on with one more of a kind while the last is still there', async () => {
    page = open();
    await page.tidy('tidy');
    for (let round = 0; round < 6; round += 1) {
      const late = add(document.body, '<div class="social-share">Share it</div>');
      await vi.waitFor(() => expect(isSeen(late)).toBe(false), soon);
    }
  });

  test('does not hide again what the person brought back', async () => {
    page = open();
    const [share] = (await page.tidy('tidy')).items;
    page.show(share?.id ?? -1);
    add(document.body, '<div class="social-share" id="late">Share it</div>');
    await vi.waitFor(() => expect(seen('late')).toEqual([]), soon);
    expect(seen('share')).toEqual(['share']);
  });

  test('tidies the next page of a site that goes there without loading', async () => {
    page = open();
    await page.tidy('tidy');
    history.pushState(null, '', '?next');
    document.body.replaceChildren(
      ...new DOMParser().parseFromString(story.replaceAll('Ferry', 'Tower'), 'text/html').body.childNodes,
    );
    await vi.waitFor(() => expect(seen('headline', 'share', 'related')).toEqual(['headline']), soon);
  });

  test('waits for the article of a page that is drawn later', async () => {
    page = open('<div id="app"></div>');
    expect((await page.tidy('tidy')).outcome).toBe('not-article');
    add(byId('app'), `<div>${story}</div>`);
    await vi.waitFor(() => expect(seen('headline', 'share')).toEqual(['headline']), soon);
    expect(page.state()?.outcome).toBe('tidied');
  });

  test('shows a hidden element again that a page has put its text into', async () => {
    page = open(story.replace('id="related"', 'id="reused"'));
    await page.tidy('tidy');
    expect(seen('reused')).toEqual([]);
    byId('reused').replaceChildren(
      document.createTextNode(byId('main').querySelector('article > p')?.textContent ?? ''),
    );
    await vi.waitFor(() => expect(seen('reused')).toEqual(['reused']), soon);
  });

  test('shows a hidden element again that a page has changed once it is no article any more', async () => {
    let isArticle = true;
    open();
    page = createTidying(document, async (asked) => (isArticle ? pageRules(asked, []) : 'not-article'));
    await page.tidy('focus');
    isArticle = false;
    add(byId('side'), '<p>More of the day</p>');
    await vi.waitFor(() => expect(seen('side')).toEqual(['side']), soon);
  });

  test('leaves hidden what it hid when nobody answers any more', async () => {
    let isThere = true;
    open();
    page = createTidying(document, async (asked) => (isThere ? pageRules(asked, []) : null));
    await page.tidy('focus');
    isThere = false;
    add(byId('side'), '<p>More of the day</p>');
    await aWhile();
    expect(seen('side', 'share')).toEqual([]);
  });

  test('rests while the tab is hidden, and catches up after it', async () => {
    page = open();
    await page.tidy('tidy');
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    const late = add(document.body, '<div class="social-share">Share it</div>');
    await aWhile();
    expect(isSeen(late)).toBe(true);
    isHidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(isSeen(late)).toBe(false), soon);
  });

  test('ends with undoing', async () => {
    page = open();
    await page.tidy('tidy');
    page.undo();
    const late = add(document.body, '<div class="social-share">Share it</div>');
    await aWhile();
    expect(isSeen(late)).toBe(true);
  });
});
