import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unmount } from '../ui/mount.tsx';
import { World } from './fake-door.ts';
import { clickOn, expectAccessible, openPopup, press, settle } from './show.tsx';
import { states } from './states.ts';

let world = new World();
let root: HTMLElement;

beforeEach(async () => {
  world = new World();
  root = await openPopup(world);
});
afterEach(unmount);

const said = (): string | null | undefined => root.querySelector('.toast')?.textContent;
const words = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const origin = 'https://*.example.org/*';
const toggleSite = async (): Promise<void> => {
  root.querySelector<HTMLElement>('[role=switch]')?.click();
  await settle();
};
const isOn = (): string | null | undefined => root.querySelector('[role=switch]')?.getAttribute('aria-checked');

describe('tidying the page', () => {
  it('hides, counts on the badge, and says so; the same button brings everything back', async () => {
    root.querySelector<HTMLElement>('.tidy-button')?.click();
    await settle();
    expect(world.page.current?.outcome).toBe('tidied');
    expect(world.badges).toEqual([{ outcome: 'tidied', hidden: 3 }]);
    expect(said()).toBe('На странице скрыты 3 элемента');
    root.querySelector<HTMLElement>('.tidy-button')?.click();
    await settle();
    expect(world.page.current?.outcome).toBe('undone');
    expect(said()).toBe('Страница снова как была');
    expect(words('.ledger-tally').join()).not.toContain('на странице');
  });

  it('has a key, that of T on any keyboard', async () => {
    await press('{t}');
    expect(world.page.current?.outcome).toBe('tidied');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyT', key: 'е', bubbles: true }));
    await settle();
    expect(world.page.current?.outcome).toBe('undone');
  });

  it.each([
    ['nothing', 'На этой странице нечего скрывать'],
    ['not-article', 'Это не похоже на статью, страница осталась как была'],
    ['too-much', 'От статьи осталось бы слишком мало, страница снова как была'],
  ] as const)('says why the page is as before: %s', async (outcome, sentence) => {
    world.page.outcome = outcome;
    await press('{t}');
    expect(said()).toBe(sentence);
    expect(words('.ledger-tally').join()).not.toContain('на странице');
  });

  it('says of a page that came back by itself why it did', async () => {
    world.page.outcome = 'too-much';
    await world.page.tidy('tidy');
    root = await openPopup(world);
    expect(said()).toBe('От статьи осталось бы слишком мало, страница снова как была');
  });

  it('lets the person point at something on a page nothing is hidden of', async () => {
    await clickOn('Показать, что скрыто');
    expect(words('.page-ledger .rule')).toEqual([]);
    await clickOn('Скрыть ещё…');
    expect([world.page.picking, world.closed]).toEqual([true, true]);
  });

  it('says when the page cannot be reached', async () => {
    world.page.refusal = 'access';
    await press('{t}');
    expect(said()).toBe('Эту страницу нельзя очистить');
  });

  it('knows a page that was tidied before the popup opened', async () => {
    await world.page.tidy('focus');
    root = await openPopup(world);
    expect(words('.ledger-tally').join()).toMatch(/^Скрыто: 3 на странице, \d+ в тексте$/);
    expect(root.querySelector('select')?.value).toBe('focus');
  });

  it('knows a page that is tidied by itself while the popup is open', async () => {
    expect(words('.ledger-tally').join()).not.toContain('на странице');
    await world.page.tidyByItself();
    await settle();
    expect(words('.ledger-tally').join()).toContain('3 на странице');
    unmount();
    expect(world.page.hear).toBeNull();
  });

  it('offers another level only once there is something it can change', async () => {
    expect(root.querySelector('select')).toBeNull();
    await press('{t}');
    expect(root.querySelector('select')?.value).toBe('tidy');
  });

  it('tidies anew when another level is chosen', async () => {
    await press('{t}');
    const select = root.querySelector('select');
    if (select) select.value = 'focus';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.page.current?.level).toBe('focus');
  });
});

describe('the list of what is hidden in the page', () => {
  beforeEach(async () => {
    await press('{t}');
    await clickOn('Показать, что скрыто');
  });

  it('tells the rules in words, accessibly', async () => {
    expect(words('.page-ledger .rule')).toEqual(['Анонс другого материала', 'Реклама', 'Призыв подписаться']);
    await expectAccessible(document.body);
  });

  it('brings one thing back, and hides it again', async () => {
    await clickOn('Показать');
    expect(world.page.current?.items.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(world.badges.at(-1)?.hidden).toBe(2);
    expect(said()).toBe('Снова на странице');
    await clickOn('Скрыть снова');
    expect(world.page.current?.items.every(({ hidden }) => hidden)).toBe(true);
  });

  it('keeps a thing with words always, by a rule of the person’s own', async () => {
    await clickOn('Не скрывать');
    expect(world.settings.ownRules).toEqual([
      { site: 'example.org', action: 'keep', by: 'text', value: 'Десять рек, которые стоит увидеть до осени' },
    ]);
    expect(world.page.current?.items[0]?.hidden).toBe(false);
    expect(words('.page-ledger .ledger-actions')[0]).toBe('Больше не скрываетсяОтменить');
  });

  it('knows what is kept when the popup opens again, and takes it back', async () => {
    await clickOn('Не скрывать');
    root = await openPopup(world);
    await clickOn('Показать, что скрыто');
    await clickOn('Отменить');
    expect(world.settings.ownRules).toEqual([]);
    expect(world.page.current?.items[0]?.hidden).toBe(true);
    expect(words('.page-ledger .ledger-actions')[0]).toBe('ПоказатьНе скрывать');
  });

  it('remembers nothing in a private window', async () => {
    if (world.tab) world.tab = { ...world.tab, incognito: true };
    root = await openPopup(world);
    await clickOn('Показать, что скрыто');
    expect(words('.page-ledger').join()).not.toContain('Не скрывать');
  });

  it('lets the person point at something else, and makes room for it', async () => {
    await clickOn('Скрыть ещё…');
    expect([world.page.picking, world.closed]).toEqual([true, true]);
  });
});

describe('the switch of the site', () => {
  it('asks for this site alone, as the first thing in the click', () => {
    root.querySelector<HTMLElement>('[role=switch]')?.click();
    expect([...world.permissions.granted]).toEqual([origin]);
    expect(world.intents).toEqual([{ site: 'example.org', level: 'tidy', tabId: 7 }]);
  });

  it('chooses the site when the person agrees, and tidies its page', async () => {
    await toggleSite();
    expect(world.settings.sites).toEqual({ 'example.org': { level: 'tidy' } });
    expect(isOn()).toBe('true');
    expect(world.page.current?.outcome).toBe('tidied');
    expect(words('.ledger-tally').join()).toContain('на странице');
    expect(said()).toBe('example.org теперь чистится сам');
  });

  it('says what follows when the person does not agree', async () => {
    world.permissions.answer = false;
    await toggleSite();
    expect(isOn()).toBe('false');
    expect(world.intents).toEqual([]);
    expect(world.settings.sites).toEqual({});
    expect(said()).toBe('Без вашего разрешения example.org сам не чистится');
  });

  it('leaves nothing behind when it is switched off', async () => {
    await toggleSite();
    await toggleSite();
    expect([isOn(), world.settings.sites, world.permissions.granted.size]).toEqual(['false', {}, 0]);
  });

  it('is off for a site whose permission was taken back elsewhere', async () => {
    world.settings = { ...world.settings, sites: { 'example.org': { level: 'focus' } } };
    root = await openPopup(world);
    expect(isOn()).toBe('false');
    world.permissions.granted.add(origin);
    root = await openPopup(world);
    await settle();
    expect(isOn()).toBe('true');
    expect(root.querySelector('select')?.value).toBe('focus');
  });

  it('remembers another level for a chosen site', async () => {
    await toggleSite();
    const select = root.querySelector('select');
    if (select) select.value = 'focus';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.settings.sites).toEqual({ 'example.org': { level: 'focus' } });
  });

  it('is not there in a private window, which says why', async () => {
    if (world.tab) world.tab = { ...world.tab, incognito: true };
    root = await openPopup(world);
    expect(words('.site-barrier')).toEqual(['В приватном окне ничего не запоминается.']);
    expect(root.querySelector('[role=switch]')).toBeNull();
  });

  it.each(['a page of the browser', 'a store', 'a PDF', 'reader view', 'a file', 'no page'])(
    'is not there on %s, which says enough of itself',
    async (state) => {
      world = new World();
      states[state]?.[0](world);
      root = await openPopup(world);
      expect(root.querySelector('[role=switch]')).toBeNull();
      expect(root.querySelector('.options-link')).not.toBeNull();
    },
  );
});

it('reads and tidies a page by the person’s own rules for its site', async () => {
  const rule = { site: 'example.org', action: 'hide', by: 'selector', value: '.promo' } as const;
  world = new World();
  world.settings = { ...world.settings, ownRules: [rule, { ...rule, site: 'other.example' }] };
  root = await openPopup(world);
  await settle();
  await press('{t}');
  expect(world.ownRules).toEqual([[rule]]);
});

describe('what the popup was opened for', () => {
  it.each([
    ['copy', 1],
    ['digest', 0],
  ] as const)('%s', async (wish, copies) => {
    world.wish = wish;
    root = await openPopup(world);
    expect(world.clips).toHaveLength(copies);
  });

  it('is the selection alone, whatever was read before', async () => {
    world.wish = 'selection';
    root = await openPopup(world);
    expect(words('.circumstances span')).toEqual(['По выделенному тексту']);
    world.wish = 'digest';
    root = await openPopup(world);
    expect(root.querySelector('.circumstances')).toBeNull();
  });
});

describe('settings', () => {
  it('are one click away', async () => {
    await clickOn('Настройки');
    expect(world.optionsOpen).toBe(true);
  });

  it('that cannot be read are told of', async () => {
    world.unreadable = ['damaged'];
    root = await openPopup(world);
    expect(words('.circumstances span').join()).toContain('Настройки не прочитались');
  });
});
