import { describe, expect, it } from 'vitest';
import { closedPage, explainRefusal } from '../../src/platform/refusal.ts';

describe('closedPage', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['edge://newtab/', 'browser'],
    ['moz-extension://1234/page.html', 'extension'],
    ['chrome-extension://abcd/page.html', 'extension'],
    ['view-source:https://example.org/', 'browser'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'reader'],
    ['https://example.org/', null],
    ['http://example.org/about:reader', null],
    ['file:///home/a.html', null],
    ['', null],
  ])('%s: %s', (url, kind) => {
    expect(closedPage(url)).toBe(kind);
  });
});

describe('explainRefusal', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/ru/firefox/', 'store'],
    ['https://chromewebstore.google.com.example.org/', 'access'],
    ['https://example.org/report.PDF?page=2', 'pdf'],
    ['file:///home/report.pdf', 'pdf'],
    ['file:///home/a.html', 'file'],
    ['https://example.org/', 'access'],
    ['', 'browser'],
  ])('%s: %s', (url, kind) => {
    expect(explainRefusal(url)).toBe(kind);
  });
});
