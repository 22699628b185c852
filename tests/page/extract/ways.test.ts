// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://harbour.example/2024/04/22/ferry-stays-in-harbour"}
import { describe, expect, test } from 'vitest';
import type { SelectorRule } from '../../../src/core/clean/selectors.ts';
import { type Hidden, nothingHidden } from '../../../src/page/copy/hidden.ts';
import { readArticle } from '../../../src/page/read.ts';
import { pageOf } from '../page.ts';

const told = [
  'The ferry stays in the harbour because inspectors found two cracks in its hull on Monday morning, the port said.',
  'Passengers bound for the islands were put on buses, and most of them reached the northern pier before the evening.',
  'The inspectors want to see the engine room, too, before they let anybody on board, which may take another week.',
  'Nobody was hurt, and the company that owns the ferry has promised to pay for hotel rooms and for the tickets.',
  'It is the third time this spring that cracks keep the ferry in the harbour; the last repair had cost two millions.',
];
const head = `<title>Ferry stays in harbour</title>
  <meta name="description" content="Inspectors found cracks in the hull of the ferry, passengers were put on buses">`;
const paragraphs = (className: string): string => told.map((text) => `<p class="${className}">${text}</p>`).join('');

function read(
  body: string,
  { rules = [], hidden = nothingHidden, schema }: { rules?: SelectorRule[]; hidden?: Hidden; schema?: object } = {},
) {
  const ld = schema ? `<script type="application/ld+json">${JSON.stringify(schema)}</script>` : '';
  const article = readArticle(pageOf(body, head + ld), { rules, hidden });
  return article.ok ? article.value : null;
}

describe('which way won', () => {
  test('the engine, when its text fits what the page says', () => {
    expect(read(`<h1>Ferry stays in harbour</h1><article>${paragraphs('')}</article>`)?.way).toBe('engine');
  });

  test('without the rules that act before it, when they took the article away', () => {
    const consent: SelectorRule = { id: 'consent/dialog', when: 'before', selector: '.cookie' };
    const small = told.join(' ').match(/.{1,90}(?: |$)/g) ?? [];
    const body = small.map((text) => `<p class="cookie">${text}</p>`).join('');
    expect(read(`<h1>Ferry stays in harbour</h1><div>${body}</div>`, { rules: [consent] })?.way).toBe('without-rules');
  });

  test('with what the layout hides, when nothing else is left', () => {
    const hidden: Hidden = ({ id }) => (id === 'story' ? 'hidden/layout' : null);
    expect(read(`<h1>Ferry</h1><div id="story">${paragraphs('')}</div>`, { hidden })?.way).toBe('with-hidden');
  });

  test('the widest prose, when the engine prefers other paragraphs', () => {
    const items = `<ul>${told.map((text) => `<li>${text}</li>`).join('')}</ul>`;
    const box = `<div>${'<p>We store cookies on your device, and so do our partners, to show you what you like.</p>'.repeat(4)}</div>`;
    expect(read(`<h1>Ferry stays in harbour</h1>${items}<section>${box}</section>`)?.way).toBe('widest-prose');
  });
});

describe('the text in the schema', () => {
  const schema = { '@type': 'NewsArticle', headline: 'Ferry stays in harbour', articleBody: told.join('\n') };
  const teaser = `<h1>Ferry stays in harbour</h1><p>${told[0]}</p><p>Subscribe to read on.</p>`;

  test('is taken when the page shows much less of it, one paragraph for each of its lines', () => {
    const article = read(teaser, { schema });
    expect(article?.way).toBe('schema');
    expect(article?.content.children).toEqual(
      told.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    );
  });

  test.each([
    ['markup', told.map((text) => `<p>${text}</p>`).join('')],
    ['escaped markup', told.map((text) => `&lt;p class="x"&gt;${text}&lt;/p&gt;`).join('')],
  ])('is read as text when it is written as %s', (_, articleBody) => {
    const article = read(teaser, { schema: { ...schema, articleBody } });
    expect(article?.content.children).toEqual(
      told.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    );
  });

  test('is left alone when the page shows the article', () => {
    expect(read(`<h1>Ferry stays in harbour</h1>${paragraphs('')}`, { schema })?.way).toBe('engine');
  });
});
