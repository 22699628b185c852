import { afterEach, describe, expect, it } from 'vitest';
import type { Quote } from '../../src/core/quotes/quote.ts';
import { QuoteList } from '../../src/ui/brief/quote-list.tsx';
import { SentenceRow } from '../../src/ui/rows/sentence-row.tsx';
import { Timeline } from '../../src/ui/timeline/timeline.tsx';
import { click, mountDigest, unmount } from './mount.tsx';
import { sample, spanOf } from './sample.ts';

afterEach(unmount);

describe('a quote', () => {
  const quotes = <QuoteList quotes={sample.quotes} label="Цитаты" />;
  const quoteOf = (words: string): Quote => {
    const quote = sample.quotes.find(({ text }) => text.startsWith(words));
    if (!quote) throw new Error(words);
    return quote;
  };
  const rowOf = (root: Element, words: string): HTMLElement => {
    const row = [...root.querySelectorAll<HTMLElement>('li')].find(({ textContent }) => textContent.includes(words));
    if (!row) throw new Error(words);
    return row;
  };

  it('stands as a blockquote in the language of the article, with who said it', async () => {
    const { root } = await mountDigest(quotes);
    const row = rowOf(root, 'Мы ждали');
    expect(row.querySelector('blockquote')?.lang).toBe('ru');
    expect(row.querySelector('blockquote')?.textContent).toBe('Мы ждали этого дня дольше, чем строили');
    expect(row.querySelector('cite')?.textContent).toBe('Анна Белова');
    expect(row.querySelector('.speaker')?.textContent).toBe('Анна Белова, глава района');
  });

  it('that is a fragment stands in its sentence', async () => {
    const { root } = await mountDigest(quotes);
    const words = rowOf(root, 'без лишней').querySelector('blockquote');
    expect(words?.textContent).toBe('Она добавила, что понтон разберут «без лишней спешки».');
    expect(words?.querySelector('strong')?.textContent).toBe('без лишней спешки');
  });

  it('without a speaker says so', async () => {
    const { root } = await mountDigest(quotes);
    expect(rowOf(root, 'Старики').querySelector('.speaker')?.textContent).toBe('Автор слов не указан');
  });

  it('by somebody without a name keeps the words of the article', async () => {
    const anonymous: Quote = { ...quoteOf('Старики'), mention: spanOf('говорят на пристани') };
    const { root } = await mountDigest(<QuoteList quotes={[anonymous]} label="Цитаты" />);
    expect(root.querySelector('cite')?.textContent).toBe('говорят на пристани');
  });

  it('is shown in the page with all its pieces, and copied with its speaker', async () => {
    const split: Quote = { ...quoteOf('Мы ждали'), rest: [spanOf('чем строили')] };
    const { root, jumps, copies } = await mountDigest(<QuoteList quotes={[split]} label="Цитаты" />);
    await click(root.querySelector('.row-jump'));
    await click(root.querySelector('.row-copy'));
    expect(jumps).toEqual([[split.at, spanOf('чем строили')]]);
    expect(copies).toEqual(['«Мы ждали этого дня дольше, чем строили» — Анна Белова, глава района']);
  });
});

describe('a sentence of the summary', () => {
  const sentence = sample.summary[2];
  if (!sentence) throw new Error('no sentence');
  const row = <SentenceRow sentence={sentence} />;

  it('tells the paragraph it stands in, quietly to see and in words to hear', async () => {
    const { root } = await mountDigest(row);
    expect(root.querySelector('.paragraph-number [aria-hidden]')?.textContent.trim()).toBe('§5');
    expect(root.querySelector('.paragraph-number .visually-hidden')?.textContent.trim()).toBe('(абзац 5)');
    expect(root.querySelector('.paragraph-number')?.getAttribute('lang')).toBe('ru');
  });

  it('is copied verbatim, without the number', async () => {
    const { root, copies } = await mountDigest(row);
    await click(root.querySelector('.row-copy'));
    expect(copies).toEqual([sentence.text]);
  });
});

describe('the timeline', () => {
  const timeline = <Timeline events={sample.timeline} label="Хронология" />;

  it('is an ordered list of dates machines can read', async () => {
    const { root } = await mountDigest(timeline);
    expect(
      [...root.querySelectorAll('ol time')].map((time) => [time.getAttribute('datetime'), time.textContent]),
    ).toEqual([
      ['1974', '1974'],
      ['2019-09', 'сентябрь 2019'],
      ['2021-03-04', '4 марта 2021'],
      ['2022', '2022'],
      ['2024-10', 'октябрь 2024'],
      ['2026-05-06T09:40', '6 мая 2026 в 09:40'],
      ['2026-05-12', '12 мая ~2026'],
      ['2027', '2027'],
    ]);
  });

  it('says in words what its marks say: planned, published, worked out', async () => {
    const { root } = await mountDigest(timeline);
    expect(root.querySelector('.planned')?.textContent).toContain('ожидается');
    expect(root.querySelector('.publication')?.textContent).toContain('Публикация этой статьи');
    expect(root.querySelector('.this-story time')?.getAttribute('title')).toBe('дата восстановлена');
  });

  it('cannot show the publication in the page, for it stands in no sentence', async () => {
    const { root } = await mountDigest(timeline);
    expect(root.querySelector('.publication .row-jump')).toBeNull();
    expect(root.querySelectorAll('.row-jump')).toHaveLength(sample.timeline.length - 1);
  });
});
