import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/pages/options/options.css';
import type { OptionsDoor } from '../../../src/pages/options/door.ts';
import { Options } from '../../../src/pages/options/options.tsx';
import type { TextFile } from '../../../src/platform/file.ts';
import type { Settings } from '../../../src/platform/settings/settings.ts';
import { openSettings } from '../../../src/platform/settings/store.ts';
import { importSettings } from '../../../src/platform/settings/transfer.ts';
import type { Language } from '../../platform/fake-i18n.ts';
import { FakePermissions } from '../../platform/fake-permissions.ts';
import { FakeArea, fakeLocks } from '../../platform/settings/fake-area.ts';
import { clickOn, expectAccessible, settle } from '../../popup/show.tsx';
import { mount, unmount } from '../../ui/mount.tsx';

const settings = {
  version: 2,
  summaryLength: 'normal',
  sites: { 'news.example': { level: 'focus' }, 'a.example': { level: 'tidy' } },
  ownRules: [
    { site: 'news.example', action: 'hide', by: 'selector', value: 'aside.promo' },
    { site: 'a.example', action: 'keep', by: 'text', value: 'Погода' },
  ],
};

class World {
  readonly area: FakeArea;
  readonly permissions = new FakePermissions('https://*.a.example/*');
  readonly files: TextFile[] = [];
  shortcutsOpen = false;
  listener = (): void => {};
  readonly door: OptionsDoor;
  constructor(stored: unknown = settings) {
    this.area = new FakeArea({ settings: stored });
    const changed = (): void => this.listener();
    const set = this.area.set.bind(this.area);
    this.area.set = async (items) => {
      await set(items);
      changed();
    };
    this.door = {
      settings: openSettings(this.area, fakeLocks()),
      grants: this.permissions.grants,
      watch: (listener) => {
        this.listener = listener;
        return () => {};
      },
      saveFile: (file) => this.files.push(file),
      findShortcuts: async () => [
        { description: 'Очистить', keys: 'Alt+Shift+Y' },
        { description: '', keys: '' },
      ],
      openShortcuts: () => {
        this.shortcutsOpen = true;
      },
      erase: async () => {
        await this.area.remove(['settings', 'settings set aside']);
        await this.permissions.grants.revokeAll();
        changed();
      },
    };
  }
  get stored(): Promise<Settings> {
    return this.door.settings.read();
  }
}

let world = new World();
let root: HTMLElement;

async function open(next = new World(), language: Language = 'ru'): Promise<void> {
  world = next;
  root = await mount(<Options door={world.door} />, language);
  await settle();
  await settle();
}

beforeEach(() => open());
afterEach(async () => {
  await unmount();
  document.documentElement.style.colorScheme = '';
});

const words = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const said = (): string | null | undefined => root.querySelector('.toast')?.textContent;
const click = async (selector: string): Promise<void> => {
  root.querySelector<HTMLElement>(selector)?.click();
  await settle();
  await settle();
};

async function load(text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(said).toBeTruthy();
}

describe('the options page', () => {
  it.each(['light', 'dark'])('has no barrier in %s colours', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await open(new World('damaged'));
    await expectAccessible(document.body);
    await open();
    await expectAccessible(document.body);
  });

  it('speaks English, too', async () => {
    await open(new World(), 'en');
    const own = root.cloneNode(true) as Element;
    for (const given of own.querySelectorAll('.rule-text, dt')) given.remove();
    expect(own.textContent).not.toMatch(/[а-яё]|undefined|\$\d/i);
  });

  it('lists the sites with their level and whether they may be read', () => {
    expect(words('#sites ~ .cards .card-name')).toEqual(['a.example', 'news.example']);
    expect([...root.querySelectorAll<HTMLSelectElement>('.cards select')].map(({ value }) => value)).toEqual([
      'tidy',
      'focus',
    ]);
    expect(words('.wanting')).toHaveLength(1);
  });

  it('changes the level of a site', async () => {
    const select = root.querySelector('select');
    if (select) select.value = 'focus';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect((await world.stored).sites['a.example']).toEqual({ level: 'focus' });
  });

  it('removes a site with its permission', async () => {
    await click('[aria-label^="Убрать a.example"]');
    expect(Object.keys((await world.stored).sites)).toEqual(['news.example']);
    expect(world.permissions.granted.size).toBe(0);
  });

  it('keeps a removed site in its place, and asks for its permission again when that is undone', async () => {
    const remove = root.querySelector<HTMLElement>('[aria-label^="Убрать a.example"]');
    remove?.focus();
    await click('[aria-label^="Убрать a.example"]');
    expect(words('#sites ~ .cards .soft')[0]).toBe('Убрано');
    expect(document.activeElement?.textContent).toBe('Отменить');
    await expectAccessible(document.body);
    await clickOn('Отменить');
    expect((await world.stored).sites['a.example']).toEqual({ level: 'tidy' });
    expect([...world.permissions.granted]).toEqual(['https://*.a.example/*', 'http://*.a.example/*']);
  });

  it('asks for a permission that is missing', async () => {
    await clickOn('Разрешить');
    expect([...world.permissions.granted]).toContain('https://*.news.example/*');
    world.listener();
    await settle();
    await settle();
    expect(words('.wanting')).toEqual([]);
  });

  it('lists the person’s own rules in words, and removes each', async () => {
    expect(words('#own-rules ~ .cards .soft')).toEqual(['Не скрывает текст, в котором есть', 'Скрывает элементы']);
    await click('[aria-label="Убрать правило aside.promo"]');
    expect((await world.stored).ownRules.map(({ value }) => value)).toEqual(['Погода']);
    await clickOn('Отменить');
    expect((await world.stored).ownRules.map(({ value }) => value).toSorted()).toEqual(['aside.promo', 'Погода']);
  });

  describe('a rule can be written', () => {
    const write = async (site: string, kind: string, value: string): Promise<void> => {
      const [ofSite, ofValue] = root.querySelectorAll<HTMLInputElement>('.new-rule input');
      const select = root.querySelector<HTMLSelectElement>('.new-rule select');
      if (!ofSite || !ofValue || !select) throw new Error('no form');
      select.value = kind;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      ofSite.value = site;
      ofValue.value = value;
      await clickOn('Добавить');
      await settle();
    };

    it('and stands in the list', async () => {
      await write('https://www.b.example/story', 'rule_hides_selector', '.promo > p');
      expect((await world.stored).ownRules.at(-1)).toEqual({
        site: 'b.example',
        action: 'hide',
        by: 'selector',
        value: '.promo > p',
      });
      expect(words('#own-rules ~ .cards .card-name')).toEqual(['a.example', 'b.example', 'news.example']);
      expect(said()).toMatch(/^Правило добавлено/);
      expect(document.activeElement).toHaveProperty('value', '');
    });

    it.each([
      ['our site', 'rule_hides_text', 'Погода', 'Напишите имя сайта', 'our site'],
      ['b.example', 'rule_keeps_text', ' ', 'Напишите, что', ' '],
      ['b.example', 'rule_hides_text', 'щ'.repeat(2_001), 'не больше 2000 знаков', 'щ'.repeat(2_001)],
      ['b.example', 'rule_hides_selector', 'p >', 'не может прочитать', 'p >'],
    ])('and is asked for again where it says nothing: %s, %s, «%s»', async (site, kind, value, why, field) => {
      await write(site, kind, value);
      expect(words('.new-rule [role=alert]')[0]).toContain(why);
      expect(document.activeElement).toHaveProperty('value', field);
      expect((await world.stored).ownRules).toHaveLength(2);
      await expectAccessible(document.body);
    });

    it('and is said to be wrong before the field at fault is met', async () => {
      const [site] = root.querySelectorAll<HTMLInputElement>('.new-rule input');
      const heard: unknown[] = [];
      site?.addEventListener('focus', () => {
        heard.push(site.ariaInvalid, words('.new-rule [role=alert]')[0]?.slice(0, 8));
      });
      await write('our site', 'rule_hides_text', 'Погода');
      await clickOn('Добавить');
      expect(heard.slice(0, 2)).toEqual(['true', 'Напишите']);
      expect(document.activeElement).toBe(site);
    });

    it('and is no longer said to be wrong when it is to do something else', async () => {
      await write('b.example', 'rule_hides_selector', 'p >');
      const select = root.querySelector<HTMLSelectElement>('.new-rule select');
      if (select) select.value = 'rule_hides_text';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(words('.new-rule [role=alert]')).toEqual(['']);
      expect(root.querySelector('.new-rule [aria-invalid]')).toBeNull();
    });

    it('and the place for what is wrong is always there, and takes no room', () => {
      const alert = root.querySelector('.new-rule [role=alert]');
      const form = root.querySelector('.new-rule');
      if (!alert || !form) throw new Error('no form');
      expect(getComputedStyle(alert).display).toBe('block');
      const height = form.clientHeight;
      alert.remove();
      expect(form.clientHeight).toBe(height);
    });

    it('and takes the place of the one that said the opposite', async () => {
      await write('a.example', 'rule_hides_text', 'Погода');
      expect(words('#own-rules ~ .cards .soft')).toEqual(['Скрывает текст, в котором есть', 'Скрывает элементы']);
    });
  });

  it('shows the shortcuts, and the way to change them', async () => {
    expect(words('.shortcuts dd')).toEqual(['Alt+Shift+Y', 'нет']);
    await clickOn('Изменить сочетания');
    expect(world.shortcutsOpen).toBe(true);
  });
});

describe('settings as a file', () => {
  it('hold everything', async () => {
    await clickOn('Сохранить настройки в файл');
    expect(importSettings(world.files[0]?.text ?? '')).toEqual({ ok: true, value: await world.stored });
  });

  it('are added to what there is', async () => {
    await load(JSON.stringify({ ...settings, sites: { 'b.example': { level: 'tidy' } }, ownRules: [] }));
    expect(Object.keys((await world.stored).sites).toSorted()).toEqual(['a.example', 'b.example', 'news.example']);
    expect((await world.stored).ownRules).toHaveLength(2);
    expect(said()).toMatch(/^Настройки добавлены/);
  });

  it.each([
    ['no JSON', 'повреждён'],
    [JSON.stringify({ ...settings, version: 99 }), 'более новой версии'],
  ])('that cannot be read change nothing: %s', async (text, why) => {
    const before = await world.stored;
    await load(text);
    expect(said()).toContain(why);
    expect(await world.stored).toEqual(before);
  });
});

describe('deleting everything', () => {
  it('asks first', async () => {
    await clickOn('Удалить всё');
    expect(document.activeElement?.textContent).toBe('Нет');
    await clickOn('Нет');
    expect(document.activeElement?.textContent).toBe('Удалить всё');
    expect(Object.keys((await world.stored).sites)).toHaveLength(2);
  });

  it('leaves nothing, nor what could be taken back', async () => {
    await click('[aria-label="Убрать правило aside.promo"]');
    await clickOn('Удалить всё');
    await clickOn('Да, удалить');
    expect(world.area.values).toEqual({});
    expect(world.permissions.granted.size).toBe(0);
    expect(words('.cards')).toEqual([]);
  });
});

describe('settings that could not be read', () => {
  it('are told of, can be saved, and are discarded only when the person says so', async () => {
    await open(new World({ version: 9, secret: 'kept' }));
    expect(words('[role=alert] h2')).toEqual(['Часть настроек не удалось прочитать']);
    await clickOn('Сохранить их в файл');
    expect(world.files[0]?.text).toContain('kept');
    await clickOn('Выбросить их');
    world.listener();
    await settle();
    expect(await world.door.settings.unreadable()).toEqual([]);
  });
});
