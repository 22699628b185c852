import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/core/clean/site.ts';

describe('the site of an address', () => {
  it.each([
    ['https://abc.ru/story', 'abc.ru'],
    ['https://www.abc.ru/story', 'abc.ru'],
    ['https://sport.abc.ru/story', 'abc.ru'],
    ['https://www.news.example.co.uk/a?b#c', 'example.co.uk'],
    ['https://example.com.au/', 'example.com.au'],
    ['https://NEWS.Example.org:8080/', 'example.org'],
    ['https://name:word@news.example.org/', 'example.org'],
    ['https://ivanov.livejournal.com/1.html', 'ivanov.livejournal.com'],
    ['https://someone.github.io/', 'someone.github.io'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1:8000/a', '127.0.0.1'],
    ['http://[::1]:8000/a', '[::1]'],
    ['about:blank', ''],
    ['file:///home/a.html', ''],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
