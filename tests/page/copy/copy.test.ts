// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../../src/page/copy/copy.ts';
import { type Hidden, nothingHidden } from '../../../src/page/copy/hidden.ts';
import { pageOf } from '../page.ts';

const copyOf = (body: string, hidden: Hidden = nothingHidden, head = '') => copyPage(pageOf(body, head), hidden);
const textOf = (body: string): string => copyOf(body).document.body.textContent ?? '';

describe('the copy holds what a person reads', () => {
  test('elements, their texts and the attributes an article is told by', () => {
    const { document } = copyOf('<article id="a" class="story"><p>One <b>two</b></p></article>');
    expect(document.body.innerHTML).toBe('<article id="a" class="story"><p>One <b>two</b></p></article>');
  });
  test.each(['script', 'style', 'noscript', 'template', 'svg', 'video', 'select', 'textarea', 'amp-video'])(
    'not what is inside %s',
    (tag) => expect(textOf(`<p>kept</p><${tag}>dropped</${tag}>`)).toBe('kept'),
  );
  test('spaces between words, not those between blocks', () => {
    const { document } = copyOf('<div>\n <p>One <b>two</b> <i>three</i></p>\n <p> four</p>\n</div>');
    expect(document.body.innerHTML).toBe('<div><p>One <b>two</b> <i>three</i></p><p> four</p></div>');
  });
  test.each([
    ['an empty box between boxes', '<p>One</p><div class="ad"></div><p>two</p>', '<p>One</p><p>two</p>'],
    ['an icon in a line', '<p>One <i class="icon"></i>two</p>', '<p>One two</p>'],
  ])('not %s', (_, body, copied) => expect(copyOf(body).document.body.innerHTML).toBe(copied));
  test.each([
    'One<p></p>two',
    'One<br>two',
    '<p><img src="a.jpg"></p>',
    '<span itemprop="author" content="Ann Lee"></span>',
    '<a itemprop="author" href="https://news.example/ann"></a>',
    '<div data-url="/story/1"></div>',
    '<figure data-src="/a.jpg"></figure>',
    '<time datetime="2024-05-03"></time>',
    '<table><tbody><tr><td></td><td>2</td></tr></tbody></table>',
  ])('what is empty, and yet parts, shows or says something: %s', (body) =>
    expect(copyOf(body).document.body.innerHTML).toBe(body),
  );
  test.each([
    ['a raised link', 'It fell.<sup><a href="#n1">1</a></sup> Then it rose.', 'It fell. Then it rose.'],
    ['a link around what is raised', 'It fell<a href="/story#n"><sup>[<b>2</b>]</sup></a>.', 'It fell.'],
    ['a star', 'It fell<sup><a href="#n">*</a></sup>.', 'It fell.'],
  ])('not the marks of footnotes: %s', (_, body, text) => expect(textOf(`<p>${body}</p>`)).toBe(text));
  test.each([
    'm<sup>2</sup>',
    'See <a href="#map">1</a>',
    'a<sup><a href="/area">2</a></sup>',
    'x<sup><a href="#t">TM</a></sup>',
  ])('what is raised or linked otherwise: %s', (body) =>
    expect(copyOf(`<p>${body}</p>`).document.body.innerHTML).toBe(`<p>${body}</p>`),
  );
  test('an open shadow tree, with what is put into its slots', () => {
    const page = pageOf('<news-text><p>slotted</p></news-text>');
    const host = page.querySelector('news-text');
    const slot = page.createElement('slot');
    host?.attachShadow({ mode: 'open' }).append('drawn ', slot);
    expect(copyPage(page, nothingHidden).document.body.textContent).toBe('drawn slotted');
  });
  test('JSON-LD is read even where the markup around it is hidden', () => {
    const hidden: Hidden = (element) => (element.localName === 'div' ? 'hidden/display' : null);
    const { schemas } = copyOf('<div><script type="application/ld+json">{"a":1}</script></div>', hidden);
    expect(schemas).toEqual(['{"a":1}']);
  });
});

describe('the copy is inert', () => {
  test('handlers, styles and names stay behind, forms become plain boxes', () => {
    const { document } = copyOf('<form name="f"><p style="color:red" onclick="x()" name="parentNode">text</p></form>');
    expect(document.body.innerHTML).toBe('<div><p>text</p></div>');
  });
  test('a name that shadows a property of the form cannot stop the walk', () => {
    const names = [
      'parentNode',
      'nextSibling',
      'nextElementSibling',
      'firstChild',
      'attributes',
      'localName',
      'nodeType',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(textOf(`<form>${fields}<p>inside</p></form><p>after</p>`)).toBe('insideafter');
  });
  test('an image named like a property of the document cannot hide the page', () => {
    expect(textOf('<img name="documentElement"><img name="body"><img name="implementation"><p>text</p>')).toBe('text');
  });
  test('the live page is not changed', () => {
    const page = pageOf('<div hidden>a</div><form><input name="parentNode"><p>text</p></form>');
    const before = page.documentElement.outerHTML;
    copyPage(page, nothingHidden);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

test('an attribute or a tag that could not be created stays behind or becomes a span, its text is kept', () => {
  const { document } = copyOf('<x"y "q="1" class="a">text</x"y>');
  expect(document.body.innerHTML).toBe('<span class="a">text</span>');
});

describe('the copy is bounded', () => {
  test('what is nested too deep hangs on the last level', () => {
    const page = pageOf('');
    let at: Element = page.body;
    for (let depth = 0; depth < 700; depth += 1) at = at.appendChild(page.createElement('div'));
    at.textContent = 'deep';
    const { document } = copyPage(page, nothingHidden);
    let depth = 0;
    for (let node: Element | null = document.body; node; node = node.firstElementChild) depth += 1;
    expect(document.body.textContent).toBe('deep');
    expect(depth).toBeLessThan(450);
  });
  test('an over-long text or attribute is cut, not dropped', () => {
    const { document } = copyOf(`<p title="${'t'.repeat(5000)}">${'x'.repeat(3_000_000)}</p>`);
    expect(document.querySelector('p')?.title.length).toBe(2000);
    expect(document.body.textContent?.length).toBe(2_000_000);
  });
});

test('what a person cannot see is left out, and the ledger tells of it when it held text', () => {
  const hidden: Hidden = (element) => (element.className === 'gone' ? 'hidden/display' : null);
  const { document, removed } = copyOf(
    '<p>seen</p><div class="gone"><script>x</script><p>un</p><p>seen</p></div><i class="gone"></i>',
    hidden,
  );
  expect(document.body.textContent).toBe('seen');
  expect(removed).toEqual([{ rule: 'hidden/display', text: 'un seen', block: null }]);
});

test('a page with more nodes than any article has is cut, and says so', () => {
  expect(copyOf('<p>kept</p>').cut).toBe(false);
  expect(copyOf(`<p>kept</p>${'<i>x</i>'.repeat(15_000)}<p>lost</p>`).cut).toBe(true);
});
