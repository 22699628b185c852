// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fitToWindow } from '../../popup/fit.ts';

/** A window of some height with the popup's body in it. */
function windowOf(height: number): { readonly page: Window; readonly resize: (to: number) => string } {
  Object.defineProperty(document.body, 'offsetHeight', { value: 580, configurable: true });
  document.body.style.blockSize = '';
  window.innerHeight = height;
  return {
    page: window,
    resize: (to) => {
      window.innerHeight = to;
      window.dispatchEvent(new Event('resize'));
      return document.body.style.blockSize;
    },
  };
}

it.each([
  [25, ''],
  [510, '510px'],
  [580, ''],
  [900, ''],
])('a window of %i pixels makes the body %s', (granted, size) => {
  const { page, resize } = windowOf(25);
  fitToWindow(page);
  expect(resize(granted)).toBe(size);
});
