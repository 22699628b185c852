import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { unmount } from '../ui/mount.tsx';
import { sample } from '../ui/sample.ts';
import { World } from './fake-door.ts';
import { clickOn, expectAccessible, openPopup, press, settle } from './show.tsx';

let world = new World();
let root: HTMLElement;

beforeEach(async () => {
  world = new World();
  root = await openPopup(world);
});
afterEach(unmount);

const said = (): string | null | undefined => root.querySelector('.toast')?.textContent;
const tab = (): string | undefined => root.querySelector('[aria-selected=true]')?.id;
const focusedRow = (): string | null | undefined =>
  document.activeElement?.closest('.row')?.querySelector('.sentence-words')?.textContent;

describe('keys', () => {
  it('start on the tabs', () => {
    expect(document.activeElement?.id).toBe('tab-brief');
  });

  it.each([
    ['{2}', 'tab-quotes'],
    ['{3}', 'tab-timeline'],
    ['{4}', 'tab-text'],
    ['{4}{1}', 'tab-brief'],
  ])('%s opens %s', async (keys, id) => {
    await press(keys);
    expect(tab()).toBe(id);
    expect(document.activeElement?.id).toBe(id);
  });

  it('walk the rows and stop at the ends', async () => {
    await press('{ArrowDown}');
    expect(focusedRow()).toBe(sample.summary[0]?.text);
    await press('{j}');
    expect(focusedRow()).toBe(sample.summary[1]?.text);
    await press('{k}{ArrowUp}{ArrowUp}');
    expect(focusedRow()).toBe(sample.summary[0]?.text);
  });

  it('show the row in focus in the page with Enter', async () => {
    await press('{2}{ArrowDown}{Enter}');
    const paragraph = '«Мы ждали этого дня дольше, чем строили», — сказала глава района Анна Белова.';
    expect(world.jumps).toEqual([[{ text: 'Мы ждали этого дня дольше, чем строили', paragraph, start: 1 }]]);
    expect(said()).toBe('Показано на странице');
  });

  it('copy the row in focus with C', async () => {
    await press('{2}{ArrowDown}{c}');
    expect(world.clips.map(({ plain }) => plain)).toEqual([
      '«Мы ждали этого дня дольше, чем строили» — Анна Белова, глава района',
    ]);
  });

  it('scroll a text, which has no rows, with the arrows', async () => {
    await page.viewport(400, 460);
    await press('{4}{ArrowDown}{ArrowDown}');
    const panel = root.querySelector('.panel');
    expect(panel?.scrollTop).toBeGreaterThan(0);
    await press('{ArrowUp}{ArrowUp}');
    expect(panel?.scrollTop).toBe(0);
    await expectAccessible(document.body);
  });

  it('close with Escape', async () => {
    await press('{Escape}');
    expect(world.closed).toBe(true);
  });
});

describe('jumping', () => {
  it.each([
    [{ ok: true, value: 'missing' }, 'Этих слов на странице сейчас не видно'],
    [{ ok: false, error: 'closed' }, 'Страница сейчас недоступна'],
  ] as const)('says what became of it: %j', async (shown, words) => {
    world.shown = shown;
    await press('{ArrowDown}{Enter}');
    expect(said()).toBe(words);
  });
});

describe('copying', () => {
  it('puts the whole brief on the clipboard at once, rich and plain', async () => {
    await clickOn('Копировать');
    expect(world.clips).toHaveLength(1);
    const [clip] = world.clips;
    expect(clip?.plain).toContain('«Мы ждали этого дня дольше, чем строили» — Анна Белова, глава района');
    expect(clip?.html).toContain('<h1>Мост через Светлую');
    expect(said()).toBe('Скопировано');
    expect(root.querySelector<HTMLElement>('.copy-button')?.innerText.trim()).toBe('Скопировано');
  });

  it.each([
    ['Markdown', '# Мост через Светлую', false],
    ['Простой текст', 'Мост через Светлую', false],
    ['Только цитаты', 'Мост через Светлую', true],
    ['Только хронология', 'Мост через Светлую', true],
    ['Чистая статья', 'Мост через Светлую', true],
  ])('has %s in the menu', async (item, start, rich) => {
    await clickOn('Копировать как…');
    await expectAccessible(document.body);
    await clickOn(item);
    expect(world.clips[0]?.plain.startsWith(start)).toBe(true);
    expect(world.clips[0]?.html !== null).toBe(rich);
    expect(root.querySelector('[role=menu]')).toBeNull();
  });

  it('has a menu that is walked and left by keys, without the keys of the popup', async () => {
    await clickOn('Копировать как…');
    expect(document.activeElement?.textContent).toBe('Markdown');
    await press('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Календарь — файл .ics');
    await press('{Escape}');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Копировать как…');
    expect(world.closed).toBe(false);
  });

  it('selects the text and names the keys when the browser refuses', async () => {
    world.clipboardWorks = false;
    await clickOn('Копировать');
    const field = root.querySelector('textarea');
    expect(root.textContent).toContain('нажмите Ctrl+C');
    expect(document.activeElement).toBe(field);
    expect(field?.value.slice(field.selectionStart, field.selectionEnd)).toBe(field?.value);
    await expectAccessible(document.body);
    await press('{Escape}');
    expect(root.querySelector('textarea')).toBeNull();
    expect(world.closed).toBe(false);
  });
});

describe('exporting the timeline', () => {
  it.each([
    ['Markdown', /^# Мост через Светлую[\s\S]*\n- 1974 — возит жителей\n/],
    ['Таблица (CSV)', /^start,end,grain,inferred,kind,text\r\n1974,,year,false,background,возит жителей\r\n/],
    ['JSON', /^\{\n {2}"title": "Мост через Светлую/],
  ])('copies it as %s', async (item, start) => {
    await clickOn('Копировать как…');
    const group = [...root.querySelectorAll<HTMLElement>('.menu-group .menu-item')];
    group.find(({ textContent }) => textContent === item)?.click();
    await settle();
    expect(world.clips.map(({ html }) => html)).toEqual([null]);
    expect(world.clips[0]?.plain).toMatch(start);
    expect(said()).toBe('Скопировано');
  });

  it('saves it as a calendar named after the article', async () => {
    await clickOn('Копировать как…');
    await press('{ArrowUp}{Enter}');
    const [file] = world.files;
    expect(world.files).toHaveLength(1);
    expect(file?.name).toBe('Мост-через-Светлую-откроют-12-мая-на-два-года-позже-чем.ics');
    expect(file?.type).toBe('text/calendar');
    expect(file?.text.match(/BEGIN:VEVENT/g)).toHaveLength(sample.timeline.length);
    expect(said()).toBe('Календарь передан в загрузки');
    expect(root.querySelector('[role=menu]')).toBeNull();
  });

  it('is not offered where there is none', async () => {
    const { digest } = world;
    world = new World();
    world.digest = (read, length) => ({ ...digest(read, length), timeline: [] });
    root = await openPopup(world);
    await clickOn('Копировать как…');
    expect(root.querySelectorAll('[role=menuitem]')).toHaveLength(5);
    await expectAccessible(document.body);
  });
});

describe('the ledger', () => {
  it('says what was hidden by how many rules, most first', () => {
    expect(root.querySelector<HTMLElement>('.ledger-tally')?.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Скрыто: 2 анонса, 1 плеер, 1 «читайте также», ещё 1',
    );
  });

  it('lists each with its rule in words', async () => {
    await clickOn('Показать, что скрыто');
    expect([...root.querySelectorAll('.rule')].map(({ textContent }) => textContent)).toEqual([
      'Надпись видеоплеера',
      'Анонс другого материала',
      'Анонс другого материала',
      '«Читайте также»',
      'Призыв подписаться',
    ]);
    await expectAccessible(document.body);
  });

  it('puts one back into the text and into the copied article, and takes it away again', async () => {
    await clickOn('Показать, что скрыто');
    await clickOn('Вернуть');
    expect(said()).toBe('Возвращено в текст');
    await press('{4}');
    expect(root.querySelector('.article')?.textContent).toContain('Ваш браузер не показывает это видео');
    await clickOn('Копировать как…');
    await clickOn('Чистая статья');
    expect(world.clips[0]?.plain).toContain('Ваш браузер не показывает это видео');
    await clickOn('Отменить');
    expect(root.querySelector('.article')?.textContent).not.toContain('Ваш браузер не показывает это видео');
  });
});

describe('closing and opening again', () => {
  it('loses nothing: neither the tab nor what was put back', async () => {
    await press('{4}');
    await clickOn('Показать, что скрыто');
    await clickOn('Вернуть');
    root = await openPopup(world);
    expect(tab()).toBe('tab-text');
    expect(root.querySelector('.restored')?.textContent).toContain('Ваш браузер не показывает это видео');
    expect(root.querySelector('.circumstances')?.textContent).toContain('Прочитано в 12:05');
  });

  it('reads anew on request, and stays in its tab', async () => {
    await press('{3}');
    root = await openPopup(world);
    world.time = new Date('2026-05-06T12:30:00');
    await clickOn('Обновить');
    await settle();
    expect(root.querySelector('.circumstances')).toBeNull();
    expect(tab()).toBe('tab-timeline');
  });
});
