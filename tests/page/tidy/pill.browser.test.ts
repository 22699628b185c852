import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showPill } from '../../../src/page/tidy/pill.ts';

const words = { language: 'ru', hidden: 'Скрыто 10', undo: 'вернуть' };
const pillOf = (): HTMLElement | null => document.querySelector('[popover]');

let remove = (): void => {};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  remove();
  vi.useRealTimers();
});

test('is gone after six seconds, and leaves nothing', () => {
  const before = document.documentElement.outerHTML;
  remove = showPill(document, words, () => {});
  expect(pillOf()?.checkVisibility()).toBe(true);
  vi.advanceTimersByTime(5_900);
  expect(pillOf()).not.toBeNull();
  vi.advanceTimersByTime(200);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('keeps what it says from the page', () => {
  remove = showPill(document, words, () => {});
  expect(pillOf()?.shadowRoot).toBeNull();
  expect(pillOf()?.textContent).toBe('');
});

test('is reached by the keyboard, waits while it is, and undoes', async () => {
  const bringBack = vi.fn();
  remove = showPill(document, words, bringBack);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(pillOf());
  vi.advanceTimersByTime(60_000);
  expect(pillOf()).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(bringBack).toHaveBeenCalledOnce();
  expect(pillOf()).toBeNull();
});

test('waits for a tab that is not looked at', () => {
  const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  remove = showPill(document, words, () => {});
  vi.advanceTimersByTime(60_000);
  expect(pillOf()).not.toBeNull();
  isHidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(6_000);
  expect(pillOf()).toBeNull();
});
