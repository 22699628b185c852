import { describe, expect, it } from 'vitest';
import { open } from '../../popup/open.ts';
import { readAs } from '../../popup/read-as.ts';
import type { View } from '../../popup/view.ts';
import { failed, ok } from '../../src/core/result.ts';
import { article, otherText, World } from './fake-door.ts';

async function viewsOf(world: World): Promise<readonly View[]> {
  const views: View[] = [];
  await open(world.door, (view) => views.push(view));
  return views;
}

/** The last view in a word or two. */
const brief = (view: View | undefined): string =>
  view?.kind === 'notice' ? view.notice : view?.kind === 'digest' ? view.freshness : (view?.kind ?? 'none');

describe('opening the popup', () => {
  it('shows the title at once, then the digest', async () => {
    expect((await viewsOf(new World())).map(brief)).toEqual(['reading', 'new']);
  });

  it('paints what it has read before at once, and lets it be while the page is the same', async () => {
    const world = new World();
    await viewsOf(world);
    expect((await viewsOf(world)).map(brief)).toEqual(['reading', 'cached']);
  });

  it('says so when the page has another text by now, without replacing what is being read', async () => {
    const world = new World();
    await viewsOf(world);
    world.pages.article = ok({ ...article, content: otherText });
    expect((await viewsOf(world)).map(brief)).toEqual(['reading', 'cached', 'stale']);
  });

  it('keeps what it has when the page cannot be read again', async () => {
    const world = new World();
    await viewsOf(world);
    world.pages.article = failed('silent');
    expect((await viewsOf(world)).map(brief)).toEqual(['reading', 'cached']);
  });

  it('reads another address, and the same one in another tab, anew', async () => {
    const world = new World();
    await viewsOf(world);
    world.tab = { id: 8, url: article.url, title: '', incognito: false };
    expect((await viewsOf(world)).map(brief)).toEqual(['reading', 'new']);
  });

  it('stores nothing of a private window', async () => {
    const world = new World();
    world.tab = { id: 7, url: article.url, title: '', incognito: true };
    await viewsOf(world);
    expect(world.stored.size).toBe(0);
  });

  it('does not ask for pages no extension may read', async () => {
    const world = new World();
    world.tab = { id: 7, url: 'chrome://settings/', title: 'Настройки', incognito: false };
    expect((await viewsOf(world)).map(brief)).toEqual(['browser']);
    expect(world.reads).toBe(0);
  });

  it.each([
    ['access', 'https://chromewebstore.google.com/x', 'store'],
    ['access', 'https://example.org/a.pdf', 'pdf'],
    ['access', 'https://example.org/', 'access'],
    ['access', 'file:///home/a.html', 'file'],
    ['access', '', 'browser'],
    ['pdf', 'https://example.org/a', 'pdf'],
    ['error-page', 'https://example.org/', 'error-page'],
    ['closed', 'https://example.org/', 'closed'],
    ['silent', 'https://example.org/', 'silent'],
    ['outdated', 'https://example.org/', 'outdated'],
    ['too-large', 'https://example.org/', 'too-large'],
    ['no-article', 'https://example.org/', 'not-article'],
    ['failed', 'https://example.org/', 'failed'],
  ] as const)('turns «%s» at %s into the notice «%s»', async (error, url, notice) => {
    const world = new World();
    world.tab = { id: 7, url, title: '', incognito: false };
    world.pages.article = failed(error);
    expect(brief((await viewsOf(world)).at(-1))).toBe(notice);
  });

  it('takes a page that has moved on meanwhile for a closed one, but not for a jump within it', async () => {
    const world = new World();
    world.pages.article = ok({ ...article, url: `${article.url}#comments` });
    expect(brief((await viewsOf(world)).at(-1))).toBe('new');
    world.stored.clear();
    world.pages.article = ok({ ...article, url: 'https://www.svetlaya.example.org/' });
    expect(brief((await viewsOf(world)).at(-1))).toBe('closed');
  });

  it('asks before it shows what is no article, and has it ready', async () => {
    const world = new World();
    world.pages.article = ok({ ...article, articleLike: false });
    const view = (await viewsOf(world)).at(-1);
    expect(brief(view)).toBe('not-article');
    expect(view?.kind === 'notice' && view.record?.digest.article.title).toBe(article.title);
    expect(world.stored.size).toBe(0);
  });

  it('survives a failure of its own', async () => {
    const world = new World();
    world.digest = () => {
      throw new TypeError('слова страницы');
    };
    expect(brief((await viewsOf(world)).at(-1))).toBe('failed');
  });

  it.each([
    ['selection', 'nothing-selected'],
    ['page', 'no-text'],
  ] as const)('says what is missing when the %s is empty', async (scope, notice) => {
    const world = new World();
    world.pages[scope] = failed('no-article');
    const views: View[] = [];
    await readAs(world.door, world.tab, scope, (view) => views.push(view));
    expect(views.map(brief)).toEqual([notice]);
  });
});
