import { afterEach, describe, expect, it } from 'vitest';
import { Voices } from '../../src/ui/voices/voices.tsx';
import { click, mountDigest, unmount } from './mount.tsx';
import { sample, spanOf } from './sample.ts';

afterEach(unmount);

describe('what people say', () => {
  it('in their own words comes first, then what the reporter tells of it', async () => {
    const { root } = await mountDigest(<Voices />);
    const lists = [...root.querySelectorAll('.quotes')].map((list) => [
      list.getAttribute('aria-label'),
      list.children.length,
    ]);
    expect(lists).toEqual([
      ['Цитаты', 3],
      ['В пересказе', 1],
    ]);
  });

  it('in the reporter’s words bears no marks, neither here nor when it is copied', async () => {
    const { root, copies } = await mountDigest(<Voices />);
    const row = root.querySelector('[aria-label="В пересказе"] li');
    expect(row?.querySelector('blockquote')).toBeNull();
    await click(row?.querySelector('.row-copy'));
    expect(copies).toEqual(['Постоянный мост через Светлую откроют для машин 12 мая — администрация Заречного района']);
  });
});

describe('who is who', () => {
  it('stands below the quotes: a name with what they are', async () => {
    const { root } = await mountDigest(<Voices />);
    expect(root.querySelector('.section:last-child h2')?.textContent).toBe('Кто есть кто');
    expect([...root.querySelectorAll('.people li p')].map(({ textContent }) => textContent)).toEqual([
      'Анна Белова, глава района',
    ]);
  });

  it('shows in the page where the article first names them, and is copied', async () => {
    const { root, jumps, copies } = await mountDigest(<Voices />);
    await click(root.querySelector('.people .row-jump'));
    await click(root.querySelector('.people .row-copy'));
    expect(jumps).toEqual([[spanOf('глава района Анна Белова')]]);
    expect(copies).toEqual(['Анна Белова — глава района']);
  });

  it('is not there where nobody is explained', async () => {
    const { root } = await mountDigest(<Voices />, { ...sample, who: [] });
    expect(root.querySelector('.people')).toBeNull();
    expect(root.querySelector('.quotes')).not.toBeNull();
  });

  it('stands below the sentence that says so where nobody is quoted', async () => {
    const { root } = await mountDigest(<Voices />, { ...sample, quotes: [] });
    expect(root.querySelector('.quotes')).toBeNull();
    expect(root.querySelector('.absent')?.textContent).toBe('В этой статье нет прямой речи');
    expect(root.querySelector('.people')).not.toBeNull();
  });
});
