// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { chooseArticle } from '../../../src/page/engine/article.ts';
import { pageOf, prose, sentence } from '../page.ts';

/** Enough for the pages of these tests, which are small. */
const enough = 300;

/** What an element says and how it is built; the library names two boxes of its own, and makes addresses whole. */
const builtOf = (element: Element | null): string =>
  (element?.outerHTML ?? 'nothing')
    .replace(/ id="readability-(?:content|page-1)"/g, '')
    .replace(' class="page"', '')
    .replaceAll(location.origin, '');

interface Choice {
  readonly ours: string;
  readonly theirs: string;
}

function chooseIn(body: string, head = ''): Choice {
  const parsed = new Readability<Node>(pageOf(body, head), {
    charThreshold: enough,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const theirs = parsed?.content instanceof Element ? parsed.content : null;
  return { ours: builtOf(chooseArticle(pageOf(body, head), enough)), theirs: builtOf(theirs) };
}

const story = prose('ferry', 'bridge', 'harbour', 'tunnel');
const links = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<li><a href="https://news.example/${at}">Other news ${at}</a></li>`).join(
    '',
  );

const cases: Readonly<Record<string, string>> = {
  'an article beside a menu and a sidebar': `<ul class="menu">${links(9)}</ul><article>${story}</article><div id="sidebar">${prose('weather')}</div>`,
  'paragraphs that are boxes': `<div class="story"><div>${sentence('ferry')}</div><div>${sentence('bridge')}</div><div><p>${sentence('tunnel')}</p></div></div>`,
  'lines between breaks': `<div class="text">${sentence('ferry')}<br><br>${sentence('bridge')}<br> <br><br>${sentence('tunnel')}<br>${sentence('canal')}<br></div>`,
  'lines among blocks': `<div class="text">${sentence('ferry')} <b>Now.</b><p>${sentence('bridge')}</p> and <a href="/x">${sentence('tunnel')}</a> <br><section>${sentence('canal')}</section></div>`,
  'a byline in the text': `<article><p class="byline">By <span itemprop="name">Ann Reed</span></p>${story}<p class="author">Bob Hill</p></article>`,
  'a byline without a name in it': `<article><p rel="author">By Ann Reed<i itemprop="name"></i></p>${story}<p class="author">Bob Hill</p></article>`,
  'what is hidden, or a dialog': `<article>${story}<p hidden>${sentence('one')}</p><p aria-hidden="true">${sentence('two')}</p><p aria-hidden="true" class="fallback-image">${sentence('three')}</p><div role="dialog" aria-modal="true">${prose('four')}</div><div role="complementary">${prose('five')}</div></article>`,
  'empty boxes and headings': `<article><div><br><hr></div><h2> </h2><section><div></div></section>${story}<div><div><section class="deep">${prose('end')}</section></div></div></article>`,
  'siblings that belong to it, and others': `<div><p>${sentence('lead')}</p><p><a href="/a">${sentence('advert')}</a></p><p>Short one.</p><p>A label</p><td>Cell</td><div class="c">${story}</div><div class="c">${prose('more')}</div><ol><li>${sentence('list')}</li></ol></div>`,
  'several good boxes in one': ['one', 'two', 'three', 'four', 'five']
    .map((topic) => `<section><div><div>${prose(topic, 'and more')}</div></div></section>`)
    .join(''),
  'rows of links, pictures and labels in it': `<article>${story}<div class="box"><ul>${links(4)}</ul></div><div>${'<img src="/a.jpg">'.repeat(3)}<span>x</span></div><ul>${'<li><img src="/b.jpg"></li>'.repeat(3)}</ul><div><h3>Read on</h3></div><div>Advertisement<p> </p></div><div class="share">Share it<p>now</p></div>${story}</article>`,
  'tables of data and of layout': `<article>${story}<table><tr><td><p>${sentence('cell')}</p></td></tr></table><table><tr><td>plain</td></tr></table><table><caption>Tides</caption><tr><td>${sentence('tide')}</td></tr></table><table>${'<tr><td>1</td><td><a href="/x">2</a></td><td colspan="3">3</td></tr>'.repeat(5)}</table><table role="presentation"><tr><th><a href="/y">y</a></th></tr></table></article>`,
  'pictures loaded by a script': `<article>${story}<img><img alt="x"><img class="lazy" src="/s.gif" data-src="/big.jpg"><img data-set="/a.jpg 1x, /b.jpg 2x"><figure data-url="/figure.png"></figure><figure><img src="data:image/gif;base64,R0lGOD" data-full="/full.webp"><figcaption>A ferry</figcaption></figure></article>`,
  'headings the page shows': `<h1 class="widget">Old bridge</h1><article><h1>The ferry stays in its harbour</h1><h2 class="promo">Promo</h2><h2>Why</h2>${story}<h1>And then</h1><aside>${sentence('aside')}</aside><footer>${sentence('foot')}</footer><button>Press</button></article>`,
  'code and tables called unlikely': `<article>${story}<table><tr><th>a</th><td class="comment">${sentence('one')}</td></tr></table><code><span class="comment">two</span></code><a class="sponsor" href="/x">three</a><div class="comment">${prose('four')}</div></article>`,
  'links to places of the page': `<article>${story}<div><a href="#one">${sentence('one')}</a><p>${sentence('two')}</p></div></article>`,
};

describe('what the library would choose', () => {
  test.each(Object.entries(cases))('in a page with %s', (_, body) => {
    const { ours, theirs } = chooseIn(body, '<title>The ferry stays in its harbour - News</title>');
    expect(ours).toBe(theirs);
    expect(ours).toContain('nobody could say');
  });

  test.each([
    ['for its names', `<div class="comment"><p>Short.</p>${story}</div>`],
    ['for the weight of its names', `<div class="footer-body"><div class="promo">${story}</div></div>`],
    [
      'for its links',
      `<div><div class="widget"><p><a href="/x">${sentence('ferry')}</a></p><p>${sentence('bridge')}</p><ul>${links(3)}</ul></div></div>`,
    ],
    ['though it never has enough', `<div class="comment"><p>${sentence('ferry')}</p></div>`],
  ])('in a second try, where the first one left the article out %s', (_, body) => {
    const { ours, theirs } = chooseIn(body);
    expect(ours).toBe(theirs);
    expect(ours).toContain('nobody could say');
  });

  test.each([
    ['by its own title', '<title>Ferry stays | Harbour news</title>', 'Ferry stays'],
    ['after a colon', '<title>News: The ferry stays in harbour</title>', 'The ferry stays in harbour'],
    [
      'in its meta elements',
      '<meta property="og:title" content="Ferry &amp;amp; bridge are closed">',
      'Ferry & bridge are closed',
    ],
  ])('where a heading repeats the title the page gives %s', (_, head, heading) => {
    const { ours, theirs } = chooseIn(`<article><h2>${heading}</h2>${story}</article>`, head);
    expect(ours).toBe(theirs);
  });

  test.each([
    '<meta name="author" content="Ann Reed">',
    '<meta property="article:author" content="https://news.example/ann">',
    '<meta property="author" content="Ann Reed">',
    '<meta name="article:author" content="Ann Reed">',
    '<meta name="DC.creator" content="Ann Reed">',
    '<meta name="DC.creator" content=" ">',
  ])('where the head says %s of the author', (head) => {
    const { ours, theirs } = chooseIn(`<article><p class="byline">Ann Reed</p>${story}</article>`, head);
    expect(ours).toBe(theirs);
  });

  test('in a page without words', () => {
    expect(chooseIn('<div class="story"><p> </p></div>')).toEqual({ ours: 'nothing', theirs: 'nothing' });
  });
});

describe('where the library goes wrong', () => {
  const choose = (page: Document): string => chooseArticle(page, enough)?.textContent ?? '';

  test('words before a box stay, whatever they end with', () =>
    expect(choose(pageOf(`<section>The lead of it. <div>${story}</div></section>`))).toContain('The lead of it.'));
  test('a title and a heading of very many words are compared at once', () => {
    const words = (first: string): string => Array.from({ length: 100_000 }, (_, at) => `${first}${at}`).join(' ');
    expect(
      choose(pageOf(`<article><h2>${words('a')}</h2>${story}</article>`, `<title>${words('b')}</title>`)),
    ).toContain('nobody could say');
  });
});

test('a text of half the length is taken at once where a character is a word', () => {
  const characters = '港口'.repeat(75);
  const body = `<article><p>${characters}</p><p>${characters}</p></article><div class="comment"><p>${'评论'.repeat(300)}</p></div>`;
  const choose = (language: string): string => {
    const page = pageOf(body);
    page.documentElement.lang = language;
    return chooseArticle(page)?.textContent ?? '';
  };
  expect(choose('zh-Hans')).not.toContain('评论');
  expect(choose('en')).toContain('评论');
});
