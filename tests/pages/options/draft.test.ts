import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRule } from '../../../src/pages/options/draft.ts';
import { kindOf, ruleKinds } from '../../../src/pages/options/rule-kinds.ts';
import { withRule } from '../../../src/platform/settings/edits.ts';
import { mostLetters } from '../../../src/platform/settings/parse.ts';
import { openSettings } from '../../../src/platform/settings/store.ts';
import { anySite } from '../../platform/settings/arbitrary.ts';
import { FakeArea, fakeLocks } from '../../platform/settings/fake-area.ts';

const [hidesWords, hidesElements] = ruleKinds;
const parses = (selector: string): boolean => ['.promo', '[a="b', '[a="b"'].includes(selector);
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
    ['localhost:8080', 'localhost'],
    ['[::1]', '[::1]'],
    ['news.example.', 'news.example'],
    ['https://news.example./story', 'news.example'],
  ])('is for the site of %s', (site, name) =>
    expect(toRule({ ...draft, site }, parses)).toEqual({
      ok: true,
      value: { site: name, action: 'hide', by: 'text', value: 'Подпишитесь' },
    }),
  );
  test.each([
    ...['', 'news', 'our site', 'file:///home/a.html', 'https://', 'mailto:a@b.example', 'ftp://news.example/a'],
    ...['ftp.example://news.example', 'me@news.example', '1', '1.2', '0x7f.1', 'news.example..', '.', '...'],
    ...['a..b', 'a.example,b.example', '~news.example', "a'b.example", '*.example', `${'a'.repeat(300)}.example`],
  ])('is for no site called «%s»', (site) =>
    expect(toRule({ ...draft, site }, parses)).toEqual({ ok: false, error: 'site' }),
  );
  test('has words', () => expect(toRule({ ...draft, value: '  ' }, parses)).toEqual({ ok: false, error: 'value' }));
  test('has no more words than are kept', () => {
    expect(toRule({ ...draft, value: 'x'.repeat(mostLetters + 1) }, parses)).toEqual({ ok: false, error: 'long' });
    expect(toRule({ ...draft, value: ` ${'x'.repeat(mostLetters)} ` }, parses).ok).toBe(true);
  });
  test('or a selector a browser can read', () => {
    const kind = hidesElements ?? hidesWords;
    expect(toRule({ ...draft, kind, value: 'div >' }, parses)).toEqual({ ok: false, error: 'selector' });
    expect(toRule({ ...draft, kind, value: '[a="b' }, parses)).toEqual({ ok: false, error: 'selector' });
    expect(toRule({ ...draft, kind, value: ' .promo ' }, parses)).toMatchObject({ value: { value: '.promo' } });
  });
  test('words may look like a broken selector', () =>
    expect(toRule({ ...draft, value: 'div >' }, parses).ok).toBe(true));
  test('is written and read again, whatever was typed', async () => {
    const site = fc.oneof(anySite, fc.webUrl(), fc.string(), fc.stringMatching(/^[a-c.,~'@:\d/-]{1,8}$/));
    const anyDraft = fc.record({ site, kind: fc.constantFrom(...ruleKinds), value: fc.string({ maxLength: 3_000 }) });
    await fc.assert(
      fc.asyncProperty(anyDraft, async (typed) => {
        const rule = toRule(typed, (selector) => !/[)\]"'/]$/.test(selector));
        if (!rule.ok) return;
        const area = new FakeArea();
        await openSettings(area, fakeLocks()).change(withRule(rule.value));
        expect((await openSettings(area, fakeLocks()).read()).ownRules).toEqual([rule.value]);
      }),
    );
  });
});

test.each(ruleKinds)('a rule that does $action by $by is said in its own words', (kind) =>
  expect(kindOf({ site: 'a.example', action: kind.action, by: kind.by, value: 'x' })).toBe(kind),
);
