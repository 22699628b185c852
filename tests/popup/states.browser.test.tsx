import { afterEach, describe, expect, it, vi } from 'vitest';
import { unmount } from '../ui/mount.tsx';
import { World } from './fake-door.ts';
import { clickOn, expectAccessible, openPopup, press, settle } from './show.tsx';
import { states } from './states.ts';

afterEach(async () => {
  await unmount();
  document.documentElement.style.colorScheme = '';
});

describe.each(Object.entries(states))('%s', (_, [arrange, words]) => {
  it.each(['light', 'dark'])('says so, accessibly, in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const world = new World();
    arrange(world);
    const root = await openPopup(world);
    expect(root.textContent).toContain(words);
    expect(root.querySelector('h1')?.textContent).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('says it in English too', async () => {
    const world = new World();
    arrange(world);
    const root = await openPopup(world, 'en');
    for (const words of root.querySelectorAll('button, [role=tab], .notice')) {
      const text = words.cloneNode(true) as Element;
      for (const quoted of text.querySelectorAll('[lang], pre')) quoted.remove();
      expect(text.textContent).not.toMatch(/[а-яё]|undefined|\$\d/i);
    }
  });
});

describe('reading', () => {
  it('shows the title at once, a line after a second, and never a spinner', async () => {
    const world = new World();
    world.answers = false;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const root = await openPopup(world);
    expect(root.querySelector('h1')?.textContent).toContain('Мост через Светлую');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await settle();
    expect(root.querySelector('[role=status]')?.textContent).toBe('Читаю страницу…');
    await expectAccessible(document.body);
  });
});

describe('ways on', () => {
  it('reads what is no article anyway', async () => {
    const world = new World();
    states['not an article']?.[0](world);
    const root = await openPopup(world);
    await press('{Enter}');
    expect(root.querySelector('[role=tabpanel]')?.textContent).toContain('Постоянный мост');
    expect(world.stored.size).toBe(1);
  });

  it('reads the selection, and says that it is one', async () => {
    const world = new World();
    states['not an article']?.[0](world);
    const root = await openPopup(world);
    await clickOn('Взять выделенное');
    expect(root.querySelector('.circumstances')?.textContent).toContain('По выделенному тексту');
  });

  it('tries again', async () => {
    const world = new World();
    states['no answer']?.[0](world);
    const root = await openPopup(world);
    states['digest']?.[0](world);
    world.pages.article = world.pages.page;
    await clickOn('Повторить');
    expect(root.querySelector('[role=tabpanel]')).not.toBeNull();
  });

  it('copies a report without a word of the page', async () => {
    const world = new World();
    states['failure']?.[0](world);
    await openPopup(world);
    await clickOn('Скопировать отчёт');
    expect(world.clips[0]?.plain).toContain('Error: failed');
    expect(world.clips[0]?.plain).not.toContain('слова страницы');
    expect(document.body.textContent).toContain('Скопировано');
  });
});
