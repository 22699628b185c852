import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Tabs } from '../../src/ui/tabs/tabs.tsx';
import { click, mount, unmount } from './mount.tsx';

afterEach(unmount);

const items = [
  { name: 'brief', label: 'Главное', count: null, empty: null },
  { name: 'quotes', label: 'Цитаты', count: 0, empty: 'В этой статье нет прямой речи' },
  { name: 'text', label: 'Текст', count: null, empty: null },
] as const;

function Chooser() {
  const [chosen, choose] = useState<(typeof items)[number]['name']>('brief');
  return <Tabs items={items} chosen={chosen} choose={choose} />;
}

const chosen = (): string | undefined => document.querySelector('[aria-selected=true]')?.textContent;

describe('tabs', () => {
  beforeEach(async () => {
    await mount(<Chooser />);
    document.querySelector<HTMLElement>('[role=tab]')?.focus();
  });

  it.each([
    ['{ArrowRight}', 'Текст'],
    ['{ArrowLeft}', 'Текст'],
    ['{End}', 'Текст'],
    ['{ArrowRight}{Home}', 'Главное'],
  ])('are walked by %s, past the empty ones', async (keys, label) => {
    await userEvent.keyboard(keys);
    expect(chosen()).toBe(label);
    expect(document.activeElement?.textContent).toBe(label);
  });

  it('take one stop of the Tab key', () => {
    expect([...document.querySelectorAll<HTMLElement>('[role=tab]')].map(({ tabIndex }) => tabIndex)).toEqual([
      0, -1, -1,
    ]);
  });

  it('say why one of them is empty, and do not open it', async () => {
    const empty = document.querySelectorAll('[role=tab]')[1];
    expect(empty?.getAttribute('aria-disabled')).toBe('true');
    expect(empty?.getAttribute('aria-description')).toBe('В этой статье нет прямой речи');
    await click(empty);
    expect(chosen()).toBe('Главное');
  });
});
