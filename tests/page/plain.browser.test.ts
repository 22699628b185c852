import { afterEach, describe, expect, it } from 'vitest';
import { readPlain } from '../../src/page/plain.ts';

const paragraphsOf = (scope: 'page' | 'selection'): string[] => {
  const read = readPlain(document, scope);
  if (!read.ok) throw new Error(read.error);
  return read.value.content.children.map((node) =>
    node.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : '',
  );
};

const add = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  document.body.append(made);
  return made;
};

describe('readPlain', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('reads all a page shows, one paragraph for each block', () => {
    add('h1', 'Список');
    const item = add('p', 'Первый ');
    item.append(Object.assign(document.createElement('b'), { textContent: 'пункт' }), ' дня');
    add('p', 'Спрятанный').hidden = true;
    add('script', 'let code;').setAttribute('type', 'text/plain');
    expect(paragraphsOf('page')).toEqual(['Список', 'Первый пункт дня']);
  });

  it('reads what is selected', () => {
    add('p', 'До.');
    const [from, to] = [add('p', 'Отсюда.'), add('p', 'Досюда.')];
    add('p', 'После.');
    const range = new Range();
    range.setStartBefore(from);
    range.setEndAfter(to);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    expect(paragraphsOf('selection')).toEqual(['Отсюда.', 'Досюда.']);
    getSelection()?.removeAllRanges();
  });

  it('knows of the page what says when «вчера» was', () => {
    const written = document.createElement('meta');
    written.setAttribute('property', 'article:published_time');
    written.content = '2021-05-04T10:00:00+03:00';
    document.head.append(written);
    const range = new Range();
    range.selectNodeContents(add('p', 'Мост открыли вчера.'));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const read = readPlain(document, 'selection');
    expect(read.ok && read.value).toMatchObject({ publishedAt: '2021-05-04T10:00:00+03:00', articleLike: true });
    getSelection()?.removeAllRanges();
    written.remove();
  });

  it('has nothing to read where nothing is selected or shown', () => {
    expect(readPlain(document, 'selection')).toEqual({ ok: false, error: 'no-article' });
    expect(readPlain(document, 'page')).toEqual({ ok: false, error: 'no-article' });
  });
});
