import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../ui/mount.tsx';
import { World } from './fake-door.ts';
import { clickOn, openPopup, press } from './show.tsx';

afterEach(unmount);

const placeOf = (selector: string): readonly number[] => {
  const { top, left, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return [top, left, width, height].map(Math.round);
};

describe('layout', () => {
  it('asks for 400 by 580', async () => {
    await openPopup(new World());
    expect([document.body.offsetWidth, document.body.offsetHeight]).toEqual([400, 580]);
  });

  it('keeps the title where it was before the answer', async () => {
    const waiting = new World();
    waiting.answers = false;
    await openPopup(waiting);
    const before = placeOf('h1');
    await openPopup(new World());
    expect(placeOf('h1')).toEqual(before);
  });

  it('moves neither the head, the tabs nor the ledger when another tab opens or a copy is made', async () => {
    await openPopup(new World());
    const places = () => ['h1', '#tab-quotes', '#tab-text', '.copy-menu', '.panel', '.ledger-line'].map(placeOf);
    const before = places();
    for (const key of ['{2}', '{3}', '{4}', '{1}']) {
      await press(key);
      expect(places()).toEqual(before);
    }
    await clickOn('Копировать');
    expect(places()).toEqual(before);
  });

  it.each([
    [400, 'ru'],
    [320, 'ru'],
    [320, 'en'],
  ] as const)('has nothing cut off at the side at %i px in %s', async (width, language) => {
    const root = await openPopup(new World(), language, width);
    for (const key of ['{1}', '{2}', '{3}', '{4}']) {
      await press(key);
      const cut = [...root.querySelectorAll('.tab, .button, .panel *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > 0 && (left < 0 || right > width);
      });
      expect(cut.map(({ outerHTML }) => outerHTML)).toEqual([]);
      expect(root.querySelector('.panel')?.scrollWidth).toBe(root.querySelector('.panel')?.clientWidth);
    }
  });

  it('shows the first key quote without scrolling', async () => {
    const root = await openPopup(new World());
    const bottom = root.querySelector('.panel .quote')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    expect(bottom).toBeLessThan(root.querySelector('.ledger-line')?.getBoundingClientRect().top ?? 0);
  });

  it('gives every button 24 pixels', async () => {
    const root = await openPopup(new World());
    await clickOn('Показать, что скрыто');
    await clickOn('Копировать как…');
    const small = [...root.querySelectorAll('button')].filter(
      ({ offsetWidth, offsetHeight }) => offsetWidth < 24 || offsetHeight < 24,
    );
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it('scrolls as a whole in half the height, as at 200 % zoom', async () => {
    const root = await openPopup(new World());
    await page.viewport(400, 290);
    expect(root.scrollHeight).toBeGreaterThan(root.clientHeight);
    expect(getComputedStyle(root).overflowY).toBe('auto');
    const panel = root.querySelector('.panel');
    expect(panel?.scrollHeight).toBe(panel?.clientHeight);
  });

  it('moves nothing for those who asked for less motion, because it moves nothing at all', async () => {
    const root = await openPopup(new World());
    const moving = [...root.querySelectorAll('*')].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration !== '0s';
    });
    expect(moving).toEqual([]);
  });
});
