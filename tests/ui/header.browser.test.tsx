import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import { Header } from '../../src/ui/header/header.tsx';
import { mountDigest, unmount } from './mount.tsx';
import { sample } from './sample.ts';

afterEach(unmount);

const mount = async (digest: Digest): Promise<Element> => (await mountDigest(<Header>{null}</Header>, digest)).root;

const show = (article: Partial<Digest['article']>): Promise<Element> =>
  mount({ ...sample, article: { ...sample.article, ...article } });

describe('the header', () => {
  it('says where the article is from, by the address of the tab', async () => {
    const root = await show({});
    expect(root.querySelector('.site')?.textContent).toBe('svetlaya.example.orgОбщество');
    expect(root.querySelector('h1')?.textContent).toBe(sample.article.title);
    expect(root.querySelector('h1')?.lang).toBe('ru');
  });

  it.each([
    ['2024-04-22T23:59:00+03:00', false, '22 апреля 2024 в 23:59'],
    ['2024-04-22T16:14', true, '22 апреля ~2024 в 16:14'],
    ['2024-04-22', false, '22 апреля 2024'],
    ['2024-04', false, 'апрель 2024'],
    ['2024', false, '2024'],
  ])('dates %s (worked out: %s) as %s', async (publishedAt, publishedInferred, words) => {
    const root = await show({ publishedAt, publishedInferred });
    expect(root.querySelector('time')?.textContent).toBe(words);
    expect(root.querySelector('time')?.getAttribute('datetime')).toBe(publishedAt);
  });

  it('has no date where nobody can tell', async () => {
    expect((await show({ publishedAt: null })).querySelector('time')).toBeNull();
  });

  it.each([
    ['2024-04-22T16:14:00+03:00', '2024-04-22T15:20:00Z', 'обновлено 18:20'],
    ['2024-04-22T23:30:00+03:00', '2024-04-22T21:40:00Z', 'обновлено 23 апреля 2024 в 00:40'],
    ['2024-04-22T16:14', '2024-04-22T18:20:00+03:00', 'обновлено 18:20'],
    ['2024-04-22', '2024-04-24T10:00:00Z', 'обновлено 24 апреля 2024'],
  ])('says that what came out at %s was changed at %s: %s', async (publishedAt, modifiedAt, words) => {
    expect((await show({ publishedAt, modifiedAt })).querySelector('.updated')?.textContent).toBe(words);
  });

  it.each([
    ['2024-04-22T16:14:00+03:00', '2024-04-22T17:13:00+03:00'],
    ['2024-04-22T16:14:00+03:00', '2024-04-22T13:20:00Z'],
    ['2024-04-22T16:14:00+03:00', '2024-04-22T10:00:00+03:00'],
    ['2024-04-22', '2024-04-22T10:00:00Z'],
    ['2024-04-22T16:14:00+03:00', null],
    [null, '2024-04-22T17:13:00+03:00'],
  ])('says nothing of a change within the hour: %s, %s', async (publishedAt, modifiedAt) => {
    expect((await show({ publishedAt, modifiedAt })).querySelector('.updated')).toBeNull();
  });

  it('names the reading time and whom the article cites', async () => {
    const facts = [...(await show({})).querySelectorAll('.facts > span')].map(({ textContent }) => textContent);
    expect(facts).toEqual(['1 мин', 'администрация Заречного района']);
  });

  it.each([
    [['ТАСС', 'МЧС'], 'ТАСС, МЧС'],
    [['ТАСС', 'МЧС', 'РБК', 'доклад академии'], 'ТАСС, МЧС +2'],
  ])('shows two sources, counts the rest and names all of them in its title: %s', async (names, line) => {
    const at = { block: 2, start: 0, end: 1 };
    const sources = names.map((name) => ({ name, kind: 'body' as const, at, count: 1 }));
    const strip = (await mount({ ...sample, sources })).querySelector<HTMLElement>('.sources');
    expect(strip?.textContent).toBe(line);
    expect(strip?.title).toContain(names.join(', '));
  });

  it('has no strip where the article names no source', async () => {
    expect((await mount({ ...sample, sources: [] })).querySelector('.sources')).toBeNull();
  });
});
