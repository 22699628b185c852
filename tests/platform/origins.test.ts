import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/core/clean/site.ts';
import { originOf, originsOf } from '../../src/platform/origins.ts';
import { anySite } from './settings/arbitrary.ts';

describe('the pattern to ask for', () => {
  it.each([
    ['https://www.abc.ru/story?a#b', 'https://*.abc.ru/*'],
    ['http://news.example.org:8080/', 'http://*.example.org/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['http://127.0.0.1/', 'http://127.0.0.1/*'],
    ['http://[::1]:3000/', 'http://[::1]/*'],
    ['file:///home/a.html', null],
    ['chrome://settings/', null],
    ['about:reader?url=https%3A%2F%2Fexample.org', null],
    ['', null],
  ])('of %s is %s', (url, pattern) => {
    expect(originOf(url)).toBe(pattern);
  });

  it('is one of those the site is registered for', () => {
    fc.assert(
      fc.property(anySite, fc.constantFrom('http', 'https'), (host, scheme) => {
        const url = `${scheme}://${host}/a`;
        expect(originsOf(siteOf(url))).toContain(originOf(url));
      }),
    );
  });
});
