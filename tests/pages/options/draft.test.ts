import { describe, expect, test } from 'vitest';
import { toRule } from '../../../src/pages/options/draft.ts';
import { kindOf, ruleKinds } from '../../../src/pages/options/rule-kinds.ts';

const [hidesWords, hidesElements] = ruleKinds;
const isSelector = (text: string): boolean => text !== 'div >';
const draft = { site: 'news.example', kind: hidesWords, value: 'Подпишитесь' };

describe('a rule written by hand', () => {
  test.each([
    ['news.example', 'news.example'],
    [' www.news.example ', 'news.example'],
    ['https://sport.news.example/2024/a?b#c', 'news.example'],
    ['HTTP://News.Example', 'news.example'],
    ['новости.рф', 'xn--b1amnebsh.xn--p1ai'],
    ['127.0.0.1:8080/page', '127.0.0.1'],
    ['localhost', 'localhost'],
  ])('is for the site of %s', (site, name) =>
    expect(toRule({ ...draft, site }, isSelector)).toEqual({
      ok: true,
      value: { site: name, action: 'hide', by: 'text', value: 'Подпишитесь' },
    }),
  );
  test.each(['', 'news', 'our site', 'file:///home/a.html', 'https://'])('is for no site called «%s»', (site) =>
    expect(toRule({ ...draft, site }, isSelector)).toEqual({ ok: false, error: 'site' }),
  );
  test('has words', () => expect(toRule({ ...draft, value: '  ' }, isSelector)).toEqual({ ok: false, error: 'value' }));
  test('or a selector a browser can read', () => {
    const kind = hidesElements ?? hidesWords;
    expect(toRule({ ...draft, kind, value: 'div >' }, isSelector)).toEqual({ ok: false, error: 'selector' });
    expect(toRule({ ...draft, kind, value: ' .promo ' }, isSelector)).toMatchObject({ value: { value: '.promo' } });
  });
  test('words may look like a broken selector', () =>
    expect(toRule({ ...draft, value: 'div >' }, isSelector).ok).toBe(true));
});

test.each(ruleKinds)('a rule that does $action by $by is said in its own words', (kind) =>
  expect(kindOf({ site: 'a.example', action: kind.action, by: kind.by, value: 'x' })).toBe(kind),
);
