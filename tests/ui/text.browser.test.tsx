import type { PhrasingContent, RootContent } from 'mdast';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RestoringContext } from '../../src/ui/ledger/restoring.ts';
import { ArticleText } from '../../src/ui/text/article-text.tsx';
import { click, mountDigest, unmount } from './mount.tsx';
import { sample } from './sample.ts';

afterEach(unmount);

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph', children }) as const;
const picture = (url: string) => ({ type: 'image', url, alt: 'Мост весной' }) as const;

const show = async (...children: RootContent[]): Promise<HTMLElement> => {
  const { root } = await mountDigest(<ArticleText />, { ...sample, content: { type: 'root', children } });
  return root.querySelector('article') as HTMLElement;
};

describe('the text', () => {
  it.each<[string, RootContent, string]>([
    ['a heading', { type: 'heading', depth: 2, children: [text('Как')] }, '<h3>Как</h3>'],
    ['a heading of any size', { type: 'heading', depth: 5, children: [text('Как')] }, '<h3>Как</h3>'],
    [
      'emphasis',
      paragraph(
        { type: 'emphasis', children: [text('а')] },
        { type: 'strong', children: [text('б')] },
        { type: 'delete', children: [text('в')] },
        { type: 'inlineCode', value: 'г' },
        { type: 'break' },
        text('д'),
      ),
      '<p><em>а</em><strong>б</strong><del>в</del><code>г</code><br>д</p>',
    ],
    [
      'a link',
      paragraph({ type: 'link', url: 'https://example.org/a?b=1&c=2', children: [text('сюда')] }),
      '<p><a href="https://example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">сюда</a></p>',
    ],
    [
      'a numbered list that does not start at one',
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [{ type: 'listItem', children: [paragraph(text('три'))] }],
      },
      '<ol start="3"><li><p>три</p></li></ol>',
    ],
    [
      'a list in a list',
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [{ type: 'list', children: [{ type: 'listItem', children: [paragraph(text('а'))] }] }],
          },
        ],
      },
      '<ul><li><ul><li><p>а</p></li></ul></li></ul>',
    ],
    [
      'a quotation',
      { type: 'blockquote', children: [paragraph(text('сказано'))] },
      '<blockquote><p>сказано</p></blockquote>',
    ],
    ['code', { type: 'code', value: 'a < b\n  c' }, '<pre><code>a &lt; b\n  c</code></pre>'],
    ['a break between parts', { type: 'thematicBreak' }, '<hr>'],
    [
      'a table',
      {
        type: 'table',
        children: [
          ['Год', 'Машин'],
          ['2024', '1 200'],
        ].map((row) => ({
          type: 'tableRow',
          children: row.map((value) => ({ type: 'tableCell', children: [text(value)] })),
        })),
      },
      '<div class="table-frame"><table><thead><tr><th scope="col">Год</th><th scope="col">Машин</th></tr></thead>' +
        '<tbody><tr><td>2024</td><td>1 200</td></tr></tbody></table></div>',
    ],
    [
      'markup, which is text',
      paragraph(text('<img src=x onerror=alert(1)>')),
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    ],
    [
      'a link that would run something, which is no link',
      paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('сюда')] }),
      '<p>сюда</p>',
    ],
    ['raw HTML, which is nothing', { type: 'html', value: '<b>x</b>' }, ''],
  ])('keeps %s', async (_, node, html) => {
    expect((await show(node)).innerHTML).toBe(html);
  });

  it('fetches a picture only when asked, over https and without saying from where', async () => {
    const article = await show(paragraph(picture('http://pictures.example.org/a.jpg')));
    expect(article.querySelector('img')).toBeNull();
    expect(article.querySelector('button')?.textContent).toBe(
      'Мост весной' + 'Показать картинку с pictures.example.org',
    );
    await click(article.querySelector('button'));
    const image = article.querySelector('img');
    expect(image?.src).toBe('https://pictures.example.org/a.jpg');
    expect(image?.referrerPolicy).toBe('no-referrer');
    expect(image?.alt).toBe('Мост весной');
  });

  it('says so when a picture does not come', async () => {
    const article = await show(paragraph(picture('https://pictures.invalid/a.jpg')));
    await click(article.querySelector('button'));
    await act(() => {
      article.querySelector('img')?.dispatchEvent(new Event('error'));
    });
    expect(article.textContent).toContain('Картинка не загрузилась');
  });

  it('joins a picture and its caption', async () => {
    const caption: RootContent = { ...paragraph(text('Фото: архив')), data: { caption: true } };
    const article = await show(paragraph(picture('https://pictures.example.org/a.jpg')), caption);
    expect(article.querySelector('figure > figcaption')?.textContent).toBe('Фото: архив');
    expect((await show(paragraph(text('Абзац.')), caption)).querySelector('p.caption')?.textContent).toBe(
      'Фото: архив',
    );
  });

  it('shows what was put back where it stood, with the way to undo it', async () => {
    const undone: number[] = [];
    const restoring = { restored: new Set([1]), toggle: (index: number) => undone.push(index) };
    const { root } = await mountDigest(
      <RestoringContext value={restoring}>
        <ArticleText />
      </RestoringContext>,
    );
    const restored = root.querySelector('.restored');
    expect(restored?.querySelector('p')?.textContent).toBe('Почему паромы переживут мосты');
    expect(restored?.nextElementSibling?.textContent).toContain('Договор подписали');
    await click(restored?.querySelector('button'));
    expect(undone).toEqual([1]);
  });
});
