import { describe, expect, it } from 'vitest';
import { type ClutterKind, clutterKinds, type Removal } from '../../src/core/clutter.ts';
import { listed, ruleMessage, tally } from '../../src/ui/ledger/tally.ts';
import { messagesIn } from '../platform/fake-i18n.ts';

const times = (amount: number, kind: ClutterKind): Removal[] =>
  Array.from({ length: amount }, () => ({ rule: `${kind}/test`, text: 'x', block: null }));

const spoken = (removed: readonly Removal[], language: 'en' | 'ru'): string =>
  tally(removed, messagesIn(language)).replaceAll('\u00a0', ' ');

describe('the tally', () => {
  it.each([
    [1, '1 анонс', '1 teaser'],
    [2, '2 анонса', '2 teasers'],
    [5, '5 анонсов', '5 teasers'],
    [21, '21 анонс', '21 teasers'],
  ])('of %i', (amount, russian, english) => {
    const removed = times(amount, 'teaser');
    expect([spoken(removed, 'ru'), spoken(removed, 'en')]).toEqual([russian, english]);
  });

  it('names three kinds, what articles are read without first, and counts the rest', () => {
    const removed = [
      ...times(1, 'player'),
      ...times(8, 'teaser'),
      ...times(2, 'tags'),
      ...times(1, 'poll'),
      ...times(3, 'own'),
    ];
    expect(spoken(removed, 'ru')).toBe('8 анонсов, 1 плеер, 3 по вашим правилам, ещё 3');
  });

  it('counts a teaser and the label on it once, and hides neither player nor link behind it', () => {
    const labels = times(6, 'teaser').map((removal): Removal => ({ ...removal, rule: 'teaser/label' }));
    const removed = [
      ...labels,
      ...times(1, 'full-version'),
      ...times(6, 'teaser'),
      ...times(3, 'share'),
      ...times(1, 'player'),
    ];
    expect(spoken(removed, 'ru')).toBe('6 анонсов, 1 плеер, 1 ссылка, ещё 3');
    expect(spoken(labels.slice(0, 1), 'ru')).toBe('1 анонс');
  });

  it('tells last what nobody misses, however much of it there is', () => {
    const removed = [...times(9, 'hidden'), ...times(1, 'teaser'), ...times(4, 'navigation')];
    expect(spoken(removed, 'ru')).toBe('1 анонс, 9 невидимых текстов, 4 меню');
    expect(listed(removed)[0]).toEqual({ index: 9, label: null });
  });

  it('lists a teaser with the label that stood on it as one', () => {
    const label: Removal = { rule: 'teaser/label', text: 'Pro', block: null };
    expect(listed([...times(1, 'player'), label, ...times(1, 'teaser'), label])).toEqual([
      { index: 0, label: null },
      { index: 2, label: 'Pro' },
      { index: 3, label: null },
    ]);
  });

  it('breaks its lines between kinds only', () => {
    expect(tally(times(2, 'teaser'), messagesIn('ru'))).toBe('2\u00a0анонса');
  });

  it.each(clutterKinds)('has words for %s in both languages', (kind) => {
    for (const language of ['en', 'ru'] as const) {
      const { say } = messagesIn(language);
      expect(say(ruleMessage(`${kind}/test`))).not.toBe('');
      expect([1, 2, 5].map((amount) => spoken(times(amount, kind), language))).not.toContain('');
    }
  });
});
