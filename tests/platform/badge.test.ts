import { describe, expect, it } from 'vitest';
import { badgeOf, showBadge } from '../../src/platform/badge.ts';
import { messagesIn } from './fake-i18n.ts';

describe('the badge', () => {
  it.each([
    [{ outcome: 'tidied', hidden: 1 }, '1', 'Предыстория · На странице скрыт 1 элемент'],
    [{ outcome: 'tidied', hidden: 12 }, '12', 'Предыстория · На странице скрыто 12 элементов'],
    [{ outcome: 'tidied', hidden: 4321 }, '999+', 'Предыстория · На странице скрыт 4321 элемент'],
    [{ outcome: 'tidied', hidden: 0 }, '', 'Предыстория'],
    [{ outcome: 'undone', hidden: 0 }, '', 'Предыстория'],
    [{ outcome: 'not-article', hidden: 0 }, '', 'Предыстория'],
    [
      { outcome: 'too-much', hidden: 0 },
      '!',
      'Предыстория · От статьи осталось бы слишком мало, страница снова как была',
    ],
  ] as const)('of %j is «%s»', (summary, text, title) => {
    const badge = badgeOf(summary, false, messagesIn('ru'));
    expect({ ...badge, title: badge.title.replaceAll('\u00a0', '') }).toEqual({ text, title });
  });

  it.each(['nothing', 'not-article', 'unanswered', 'too-much'] as const)(
    'tells whoever asked why the page is as before: %s',
    (outcome) => {
      const { text, title } = badgeOf({ outcome, hidden: 0 }, true, messagesIn('ru'));
      expect(text).toBe('!');
      expect(title).toMatch(/^Предыстория · \S/);
    },
  );

  it('is shown for its tab only, and a tab that is gone does not matter', async () => {
    const shown: unknown[] = [];
    const keep = async (details: unknown): Promise<void> => void shown.push(details);
    const action = { setBadgeText: keep, setBadgeBackgroundColor: keep, setTitle: keep };
    await showBadge(action, 3, { text: '5', title: 'five' });
    expect(shown).toEqual(
      expect.arrayContaining([
        { tabId: 3, text: '5' },
        { tabId: 3, title: 'five' },
      ]),
    );
    const gone = () => Promise.reject(new Error('No tab with id: 3.'));
    await expect(
      showBadge({ ...action, setBadgeText: gone }, 3, { text: '5', title: 'five' }),
    ).resolves.toBeUndefined();
  });
});
