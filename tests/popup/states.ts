import type { RuleId } from '../../src/core/clutter.ts';
import { failed, ok } from '../../src/core/result.ts';
import { sample } from '../ui/sample.ts';
import { article, type World } from './fake-door.ts';

const refused = (url: string) => (world: World) => {
  world.tab = { id: 7, url, title: url, incognito: false };
  world.pages.article = failed('access');
};

const told = (error: 'silent' | 'closed' | 'outdated' | 'too-large' | 'error-page') => (world: World) => {
  world.pages.article = failed(error);
};

/** Everything the popup can look like: how the world gets there, and the words that prove it (Russian). */
export const states: Readonly<Record<string, readonly [arrange: (world: World) => void, words: string]>> = {
  digest: [() => {}, 'Постоянный мост через Светлую'],
  'not an article': [
    (world) => {
      world.pages.article = ok({ ...article, articleLike: false });
    },
    'не похоже на статью',
  ],
  'no quotes': [
    (world) => {
      change(world, { quotes: [], who: [] });
    },
    'нет прямой речи',
  ],
  'no dates': [
    (world) => {
      change(world, { timeline: [] });
    },
    'нет дат',
  ],
  'only its own date': [
    (world) => {
      change(world, { timeline: sample.timeline.filter(({ kind }) => kind === 'publication') });
    },
    'нет дат',
  ],
  'nothing hidden': [
    (world) => {
      change(world, { removed: [] });
    },
    'Ничего не скрыто',
  ],
  partial: [
    (world) => {
      change(world, { removed: [{ rule: 'paywall/wall' satisfies RuleId, text: 'Подписка', block: null }] });
    },
    'остальное — по подписке',
  ],
  'only the beginning of a very large page': [
    (world) => {
      world.pages.article = ok({ ...article, cut: true });
    },
    'здесь только её начало',
  ],
  'a page of the browser': [refused('chrome://settings/'), 'Страница самого браузера'],
  'a page of another extension': [refused('moz-extension://1234/page.html'), 'Страница другого расширения'],
  'a store': [refused('https://chromewebstore.google.com/x'), 'Страница магазина'],
  'a PDF': [refused('https://example.org/a.pdf'), 'Это PDF'],
  'reader view': [refused('about:reader?url=x'), 'Режим чтения'],
  'a file': [refused('file:///a.html'), 'Файл на этом компьютере'],
  'no access': [refused('https://example.org/'), 'Нет доступа'],
  'no page': [told('error-page'), 'Страница не загрузилась'],
  'tab gone': [told('closed'), 'Вкладка закрылась'],
  'no answer': [told('silent'), 'Страница не отвечает'],
  'too large': [told('too-large'), 'слишком большая'],
  'extension updated': [told('outdated'), '«Предыстория» обновилась'],
  failure: [
    (world) => {
      world.digest = () => {
        throw new TypeError('слова страницы');
      };
    },
    'не удалось прочитать',
  ],
};

function change(world: World, parts: Partial<ReturnType<World['digest']>>): void {
  const digest = world.digest;
  world.digest = (read, settings) => ({ ...digest(read, settings), ...parts });
}
