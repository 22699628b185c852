import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Passage } from '../../src/core/passage.ts';
import { highlight } from '../../src/page/highlight.ts';

const passage = (text: string, paragraph = text): Passage => ({ text, paragraph, start: paragraph.indexOf(text) });

const element = (name: string, ...children: (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** The words under the highlight, as the page has them. */
const marked = (): string[] =>
  [...(CSS.highlights.get('backstory') ?? [])].map((range) =>
    range instanceof Range ? range.toString().replace(/[\s\u00a0]+/g, ' ') : '',
  );

describe('highlight', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    CSS.highlights.clear();
    document.body.replaceChildren();
  });

  it('marks a sentence through tags, breaks and odd spaces', () => {
    document.body.append(
      element('p', 'Мост ', element('b', 'от\u00adкроют\u00a03'), '\n  мая', element('br'), 'вечером. Потом салют.'),
    );
    expect(highlight(document, [passage('Мост откроют 3 мая вечером.')])).toBe('highlighted');
    expect(marked()).toEqual(['Мост от\u00adкроют 3 маявечером.']);
  });

  it('marks a sentence across the mark of a footnote', () => {
    const mark = element('a', '1');
    mark.setAttribute('href', '#note');
    document.body.append(element('p', 'Мост закрыли,', element('sup', mark), ' и надолго.'));
    expect(highlight(document, [passage('Мост закрыли, и надолго.')])).toBe('highlighted');
  });

  it('knows equal sentences apart by their paragraphs', () => {
    document.body.append(element('p', 'Да. Первый раз.'), element('p', 'Нет. Да. Второй раз.'));
    highlight(document, [passage('Да.', 'Нет. Да. Второй раз.')]);
    const [range] = CSS.highlights.get('backstory') ?? [];
    expect(range?.startContainer.textContent).toBe('Нет. Да. Второй раз.');
    expect(range?.startOffset).toBe(5);
  });

  it('passes over a copy nobody can see', () => {
    const hidden = element('p', 'Мост откроют.');
    hidden.hidden = true;
    document.body.append(hidden, element('style', 'Мост откроют.'), element('div', 'Мост откроют.'));
    highlight(document, [passage('Мост откроют.')]);
    const [range] = CSS.highlights.get('backstory') ?? [];
    expect(range?.startContainer.parentElement?.localName).toBe('div');
  });

  it('finds the words even when their paragraph has changed', () => {
    document.body.append(element('p', 'Исправлено в полдень. Мост откроют завтра.'));
    expect(highlight(document, [passage('Мост откроют завтра.', 'Мост откроют завтра. Ждали долго.')])).toBe(
      'highlighted',
    );
  });

  it('marks all pieces of a split quote', () => {
    document.body.append(element('p', '«Ждали, — сказала она, — и дождались».'));
    const paragraph = '«Ждали, — сказала она, — и дождались».';
    highlight(document, [passage('Ждали', paragraph), passage('и дождались', paragraph)]);
    expect(marked()).toEqual(['Ждали', 'и дождались']);
  });

  it('says so when the words are gone, and marks nothing', () => {
    document.body.append(element('p', 'Совсем другое.'));
    expect(highlight(document, [passage('Мост откроют.')])).toBe('missing');
    expect(CSS.highlights.size).toBe(0);
  });

  it('scrolls to what it marks', () => {
    document.body.append(...Array.from({ length: 200 }, (_, line) => element('p', `Строка ${line}.`)));
    highlight(document, [passage('Строка 150.')]);
    const [range] = CSS.highlights.get('backstory') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('finds the words in a frame of the same site, and marks them there', () => {
    const frame = element('iframe');
    document.body.append(element('p', 'Вокруг.'), frame);
    const inside = frame instanceof HTMLIFrameElement ? frame.contentWindow : null;
    inside?.document.body.append(element('p', 'Мост откроют.'));
    expect(highlight(document, [passage('Мост откроют.')])).toBe('highlighted');
    expect(marked()).toEqual([]);
    const [range] = (inside as typeof window | null)?.CSS.highlights.get('backstory') ?? [];
    expect(String(range)).toBe('Мост откроют.');
  });

  it('fades after ten seconds, counted from the last jump', () => {
    document.body.append(element('p', 'Один. Два.'));
    highlight(document, [passage('Один.', 'Один. Два.')]);
    vi.advanceTimersByTime(6000);
    highlight(document, [passage('Два.', 'Один. Два.')]);
    vi.advanceTimersByTime(6000);
    expect(marked()).toEqual(['Два.']);
    vi.advanceTimersByTime(4000);
    expect(CSS.highlights.size).toBe(0);
  });

  it('leaves the page as it was', async () => {
    document.body.append(element('p', 'Мост ', element('b', 'откроют.')));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    highlight(document, [passage('Мост откроют.')]);
    vi.advanceTimersByTime(10_000);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
  });

  it('selects the words where there is no highlight', () => {
    const { highlights } = CSS;
    Reflect.deleteProperty(CSS, 'highlights');
    document.body.append(element('p', 'Мост откроют.'));
    expect(highlight(document, [passage('Мост откроют.')])).toBe('selected');
    expect(getSelection()?.toString()).toBe('Мост откроют.');
    Object.defineProperty(CSS, 'highlights', { value: highlights, configurable: true });
  });

  it('is not fooled by elements that take the names of methods', () => {
    for (const name of ['createTreeWalker', 'body', 'documentElement']) {
      const image = element('img');
      image.setAttribute('name', name);
      document.body.append(image);
    }
    document.querySelector('body')?.append(element('p', 'Мост откроют.'));
    expect(highlight(document, [passage('Мост откроют.')])).toBe('highlighted');
    document.querySelector('body')?.replaceChildren();
  });

  it('gets through a page of one letter', () => {
    document.body.append(element('p', 'а'.repeat(100_000)));
    expect(highlight(document, [passage('а'.repeat(50_000))])).toBe('highlighted');
    expect(highlight(document, [passage('б'.repeat(50_000))])).toBe('missing');
  });
});
