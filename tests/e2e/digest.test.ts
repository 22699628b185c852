import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, openTab, textOf, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const clutter = /полной версии|Ваш браузер|Pro|пекарен|дирижёра/;

inEachBrowser('ru', (browser) => {
  test('a click on the toolbar button shows the article without what is not article', async () => {
    const popup = await openPopup(browser(), address('bridge'));
    expect(await textOf(popup, 'h1')).toBe('Мэр Белоречья предложила раньше открыть новый мост');
    expect(await textsOf(popup, '.sentence')).not.toHaveLength(0);
    await openTab(popup, 'text');
    const paragraphs = await textsOf(popup, '.panel-text p');
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs[0]).toMatch(/^Мэр Белоречья Анна Ковалёва/);
    expect(paragraphs[6]).toMatch(/10 июня 2019 года\.$/);
    expect(paragraphs.join('\n')).not.toMatch(clutter);
  });

  test('the quotes name who said them, with their roles', async () => {
    const popup = await openPopup(browser(), address('bridge'));
    await openTab(popup, 'quotes');
    expect(await textsOf(popup, '[aria-label="Цитаты"] .speaker')).toEqual([
      'Анна Ковалёва, мэр Белоречья',
      'Павел Громов, губернатор Приозёрской области',
      'Павел Громов, губернатор Приозёрской области',
    ]);
  });

  test('below the quotes stand what others tell of people’s words, and who is who', async () => {
    const popup = await openPopup(browser(), address('bridge'));
    await openTab(popup, 'quotes');
    const retold = await textsOf(popup, '[aria-label="В пересказе"] .speaker');
    expect(retold).toContain('Павел Громов, губернатор Приозёрской области');
    expect(await textsOf(popup, '.people .person')).toEqual([
      'Анна Ковалёва, мэр Белоречья',
      'Павел Громов, губернатор Приозёрской области',
    ]);
  });

  test('the timeline has its dates in order', async () => {
    const popup = await openPopup(browser(), address('bridge'));
    await openTab(popup, 'timeline');
    const dates = await popup.run(() =>
      [...document.querySelectorAll('.event time')].map((time) => time.getAttribute('datetime')),
    );
    expect(dates.map((date) => date?.slice(0, 10))).toEqual([
      '2019-06-10',
      '2025-11',
      '2026-02-01',
      '2026-03',
      '2026-04',
      '2026-05-14',
    ]);
  });

  test('headings, links, emphasis, lists, pictures with captions, tables and code stay', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    await openTab(popup, 'text');
    for (const selector of ['h3', 'a[href="http://news.example/port"]', 'em', 'li', 'figcaption', 'table', 'pre code'])
      expect(await textsOf(popup, `.panel-text ${selector}`), selector).not.toHaveLength(0);
  });
});
