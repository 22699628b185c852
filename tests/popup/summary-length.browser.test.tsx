import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unmount } from '../ui/mount.tsx';
import { sample } from '../ui/sample.ts';
import { World } from './fake-door.ts';
import { expectAccessible, openPopup, press, settle } from './show.tsx';

let world = new World();
let root: HTMLElement;

beforeEach(async () => {
  world = new World();
  root = await openPopup(world);
});
afterEach(unmount);

describe('the length of the summary', () => {
  const lengths = (): readonly HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('.length input')];
  const chosen = (): string | undefined => lengths().find(({ checked }) => checked)?.labels?.[0]?.textContent;
  const sentences = (): number => root.querySelectorAll('.sentence').length;

  it.each([
    [0, 'короче', 2],
    [1, 'обычно', 3],
    [2, 'подробнее', 4],
  ])('number %i is «%s»: %i sentences', async (place, word, amount) => {
    lengths()[place]?.click();
    await settle();
    expect(chosen()).toBe(word);
    expect(sentences()).toBe(amount);
    expect(world.reads).toBe(1);
    await expectAccessible(document.body);
  });

  it('is changed by keys', async () => {
    await press('{Tab}{Tab}');
    expect(document.activeElement).toBe(lengths()[1]);
    await press('{ArrowRight}');
    expect([chosen(), sentences()]).toEqual(['подробнее', 4]);
    expect(document.activeElement).toBe(lengths()[2]);
  });

  it('is kept: for this page, for others, and for those read before', async () => {
    lengths()[0]?.click();
    await settle();
    root = await openPopup(world);
    expect([chosen(), sentences()]).toEqual(['короче', 2]);
    world.settings = { ...world.settings, summaryLength: 'long' };
    root = await openPopup(world);
    expect([chosen(), sentences()]).toEqual(['подробнее', 4]);
    world.stored.clear();
    root = await openPopup(world);
    expect([chosen(), sentences()]).toEqual(['подробнее', 4]);
  });

  it('leaves no trace of a private window', async () => {
    world = new World();
    world.tab = { id: 7, url: sample.article.url, title: '', incognito: true };
    root = await openPopup(world);
    lengths()[0]?.click();
    await settle();
    expect(sentences()).toBe(2);
    expect(world.settings.summaryLength).toBe('normal');
    expect(world.stored.size).toBe(0);
  });
});
