import { describe, expect, test } from 'vitest';
import { digestHtml, digestMarkdown, digestPlain } from '../../../src/core/render/digest.ts';
import { digest, words } from './sample.ts';

describe('the brief', () => {
  test('as plain text: title, source and address, summary, quotes, timeline', () => {
    expect(digestPlain(digest, words)).toBe(`Мост откроют в мае

example.org, 22 апреля 2024 — https://www.example.org/news/bridge

Новый мост откроют 3 мая. (§2)

Ключевые цитаты

«Мы ждали десять лет» — Анна Белова, мэр

Хронология

22 апреля 2024 — публикация
3 мая 2024 — Новый мост откроют (план)`);
  });

  test('as Markdown', () => {
    expect(digestMarkdown(digest, words)).toBe(`# Мост откроют в мае

example.org, 22 апреля 2024 — <https://www.example.org/news/bridge>

Новый мост откроют 3 мая. (§2)

## Ключевые цитаты

- «Мы ждали десять лет» — Анна Белова, мэр

## Хронология

- 22 апреля 2024 — публикация
- 3 мая 2024 — Новый мост откроют (план)
`);
  });

  test('as HTML', () => {
    expect(digestHtml(digest, words)).toBe(`<h1>Мост откроют в мае</h1>
<p>example.org, 22 апреля 2024 — <a href="https://www.example.org/news/bridge">https://www.example.org/news/bridge</a></p>
<p>Новый мост откроют 3 мая. (§2)</p>
<h2>Ключевые цитаты</h2>
<ul>
<li>«Мы ждали десять лет» — Анна Белова, мэр</li>
</ul>
<h2>Хронология</h2>
<ul>
<li>22 апреля 2024 — публикация</li>
<li>3 мая 2024 — Новый мост откроют (план)</li>
</ul>`);
  });

  test('leaves out the sections that would be empty', () => {
    const bare = { ...digest, quotes: [], timeline: [] };
    expect(digestPlain(bare, words)).toBe(`Мост откроют в мае

example.org — https://www.example.org/news/bridge

Новый мост откроют 3 мая. (§2)`);
  });

  test('names the site as it names itself', () => {
    const named = { ...digest, article: { ...digest.article, siteName: 'Окский вестник' }, timeline: [] };
    expect(digestPlain(named, words)).toContain('Окский вестник — https://');
  });
});

describe('a speaker who is not known', () => {
  const [quote] = digest.quotes;
  const said = (mention: (typeof digest.quotes)[number]['mention']): string =>
    digestPlain({ ...digest, quotes: quote ? [{ ...quote, speaker: null, mention }] : [] }, words, 'quotes');

  test('stands as the article mentions them', () => {
    expect(said({ block: 2, start: 59, end: 62 })).toContain('«Мы ждали десять лет» — мэр');
  });

  test('is said to be unknown when the article mentions nobody', () => {
    expect(said(null)).toContain('«Мы ждали десять лет» — автор не указан');
  });
});

describe('one part under the title and source', () => {
  test('only the quotes', () => {
    expect(digestMarkdown(digest, words, 'quotes')).toMatch(
      /^# Мост.*news\/bridge>\n\n- «Мы ждали десять лет» — Анна Белова, мэр\n$/s,
    );
  });

  test('only the timeline', () => {
    expect(digestPlain(digest, words, 'timeline')).toMatch(/bridge\n\n22 апреля 2024 — публикация\n3 мая/);
  });

  test('the clean article as plain text, numbered items and table rows on lines of their own', () => {
    expect(digestPlain(digest, words, 'article')).toMatch(
      /bridge\n\nМост через Оку\n\nНовый мост откроют 3 мая\..*\n\n2\. две полосы\n3\. тротуар\n\nГод\tМашин\n2024\t1 200\n\nв апреле в мае, 2 \* 3 <b>$/s,
    );
  });

  test('the clean article as HTML, its text escaped', () => {
    expect(digestHtml(digest, words, 'article')).toContain('<del>в апреле</del> в мае, 2 * 3 &#x3C;b></p>');
  });
});
