import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pick } from '../../../src/page/pick/pick.ts';

const picked = vi.fn<(selector: string) => void>();
let end = (): void => {};

beforeEach(() => {
  const page = `<article><h1>Ferry</h1><p class="promo"><b>Buy a boat</b></p></article><a class="next" href="#next">Next</a>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(page, 'text/html').body.childNodes);
  picked.mockClear();
  end = pick(document, { language: 'en', hint: 'Click what is to be hidden', picked });
});
afterEach(() => {
  end();
  document.body.replaceChildren();
});

const frame = () => document.querySelector('[popover]');

test('a click picks what is under it, and the page hears nothing of it', async () => {
  const heard = vi.fn();
  document.addEventListener('click', heard);
  const link = document.querySelector('.next');
  if (link) await userEvent.click(link);
  expect(picked).toHaveBeenCalledExactlyOnceWith('a.next');
  expect(heard).not.toHaveBeenCalled();
  expect(location.hash).toBe('');
  expect(frame()).toBeNull();
  document.removeEventListener('click', heard);
});

test('Esc leaves, and nothing of it is left', async () => {
  expect(frame()).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(frame()).toBeNull();
  await userEvent.click(document.body);
  expect(picked).not.toHaveBeenCalled();
});

test('arrows go up and back down, Enter picks', async () => {
  const words = document.querySelector('b');
  if (words) await userEvent.hover(words);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}{Enter}');
  expect(picked).toHaveBeenCalledExactlyOnceWith('p.promo');
});

test('arrows find their way without a pointer', async () => {
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  expect(picked).toHaveBeenCalledExactlyOnceWith('a.next');
});

test('its frame takes no clicks and keeps out of the page’s sight', () => {
  expect(frame()?.shadowRoot).toBeNull();
  expect(document.elementFromPoint(20, 20)?.closest('[popover]') ?? null).toBeNull();
});
