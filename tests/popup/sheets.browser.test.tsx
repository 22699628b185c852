import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../ui/mount.tsx';
import { World } from './fake-door.ts';
import { clickOn, expectAccessible, openPopup, press } from './show.tsx';

let world = new World();
let root: HTMLElement;

beforeEach(async () => {
  world = new World();
  root = await openPopup(world);
});
afterEach(async () => {
  await unmount();
  document.documentElement.style.colorScheme = '';
});

const sheet = (): Element | null => root.querySelector('.sheet');

describe('a sheet over the digest', () => {
  it('has the room of the content, and leaves head and foot where they were', async () => {
    const heights = () => ['header', 'footer'].map((part) => root.querySelector(part)?.getBoundingClientRect().top);
    const before = heights();
    await clickOn('Показать, что скрыто');
    expect(heights()).toEqual(before);
    const content = root.querySelector('.content')?.getBoundingClientRect();
    expect(sheet()?.getBoundingClientRect().toJSON()).toEqual(content?.toJSON());
  });

  it('takes the keyboard with it, and gives it back', async () => {
    await press('{Tab}');
    await press('{?}');
    await expect.poll(() => sheet()?.contains(document.activeElement)).toBe(true);
    await clickOn('Закрыть');
    expect(document.activeElement?.closest('.content')).not.toBeNull();
  });

  it('is closed by Escape, which then closes the popup', async () => {
    await clickOn('Показать, что скрыто');
    await press('{Escape}');
    expect([sheet(), world.closed]).toEqual([null, false]);
    await press('{Escape}');
    expect(world.closed).toBe(true);
  });

  it('makes room for the tab whose key is pressed', async () => {
    await clickOn('Показать, что скрыто');
    await press('{2}');
    expect(sheet()).toBeNull();
    expect(document.activeElement?.id).toBe('tab-quotes');
  });

  it('lists every key, by a key and by a button', async () => {
    await press('{?}');
    expect(root.querySelectorAll('.keys kbd').length).toBeGreaterThan(8);
    await press('{?}');
    expect(sheet()).toBeNull();
    await clickOn('Клавиши');
    expect(sheet()?.textContent).toContain('Очистить эту страницу');
  });

  it.each([
    ['light', 400],
    ['dark', 400],
    ['light', 320],
  ])('has no barrier and nothing cut off in %s colours at %i px', async (scheme, width) => {
    document.documentElement.style.colorScheme = scheme;
    await press('{t}');
    for (const open of ['Показать, что скрыто', 'Клавиши']) {
      await page.viewport(width, 580);
      await clickOn(open);
      await expectAccessible(document.body);
      const cut = [...root.querySelectorAll('.sheet *, footer *')].filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().right > width,
      );
      expect(cut.map(({ outerHTML }) => outerHTML)).toEqual([]);
    }
  });
});
