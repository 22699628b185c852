// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/page/metadata/metadata.ts';
import { readSources } from '../../../src/page/metadata/sources.ts';
import { pageOf } from '../page.ts';

const url = 'https://www.harbour.example/2024/04/22/ferry-stays-in-harbour';

function read(body: string, head = '', schema: unknown = null, at = url) {
  const schemas = typeof schema === 'string' ? [schema] : [JSON.stringify(schema)];
  return readMetadata(readSources(pageOf(body, head), schemas, at), '');
}

const article = (more: object) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...more });

describe('title', () => {
  test.each([
    [
      'the headline the page shows',
      '<h1>Ferry stays in harbour</h1>',
      '<title>Ferry stays | Harbour News</title>',
      'Ferry stays in harbour',
    ],
    [
      'without the name of the site',
      '',
      '<title>Ferry stays in harbour — Harbour</title><meta property="og:site_name" content="Harbour">',
      'Ferry stays in harbour',
    ],
    [
      'the headline, not the name of the site in another h1',
      '<h1>Harbour News</h1><h1>Ferry stays in harbour</h1>',
      '<title>Ferry stays in harbour</title>',
      'Ferry stays in harbour',
    ],
    [
      'without the label above it',
      '<h1><i>Sea</i> Ferry stays in harbour</h1>',
      '<meta property="og:title" content="Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'without a kicker only one of them has',
      '<h1>Ferry stays in harbour</h1>',
      '<meta property="og:title" content="After the storm: Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'with its dash when no site is named behind it',
      '',
      '<title>Ferry — the last of its kind</title>',
      'Ferry — the last of its kind',
    ],
    [
      'without a label that stands apart and in no other title',
      '<h1><span>Storm in the north</span> <span>Ferry stays in harbour</span></h1>',
      '<meta property="og:title" content="No end to the gale: Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'whole where only its markup sets words apart',
      '<h1><i>Ferry</i> <b>stays in harbour</b></h1>',
      '<title>Ferry stays in harbour</title>',
      'Ferry stays in harbour',
    ],
    [
      'with the spaces its markup leaves out',
      '<h1><span>Storm:</span>ferry stays<br>in harbour</h1>',
      '<title>Storm: ferry stays in harbour</title>',
      'Storm: ferry stays in harbour',
    ],
    [
      'the heading that shares the telling words, not one that shares the short ones',
      '<h1>The best walks around the harbour</h1><h1>To be in the harbour</h1>',
      '<title>Where to walk in the harbour</title><meta property="og:title" content="Our walks around the harbour">',
      'The best walks around the harbour',
    ],
    [
      'the headline set in the second rank, not the line for search engines above it',
      '<ol><li><h1>Ferry news: storm warning today</h1></li></ol><h2>Ferry stays in harbour</h2>',
      '<title>Ferry news: storm warning today</title><meta property="og:title" content="Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'a headline of the second rank without the label beside it',
      '<h1>Ferry news: storm warning today</h1><h2><span>North</span> <span>Ferry stays in harbour</span></h2>',
      '<title>Ferry news: storm warning today</title><meta property="og:title" content="Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'a headline of the second rank whatever marks stand in it',
      '<h1>Ferry news: storm warning today</h1><h2><i>North</i> Ferry "stays" in harbour</h2>',
      '<title>Ferry news: storm warning today</title><meta property="og:title" content="North: Ferry “stays” in harbour">',
      'North: Ferry “stays” in harbour',
    ],
    [
      'the headline that meta confirms, though the second rank says what the window does',
      '<h1>Ferry stays in harbour</h1><h2>What we know so far</h2>',
      '<title>What we know so far</title><meta property="og:title" content="Ferry stays in harbour">',
      'Ferry stays in harbour',
    ],
    [
      'the headline, though a link says the claimed title among other stories',
      '<h1>Ferry stays in harbour</h1><h2><a href="/b">Storm keeps islanders ashore</a></h2>',
      '<title>Ferry stays in harbour</title><meta property="og:title" content="Storm keeps islanders ashore">',
      'Ferry stays in harbour',
    ],
    [
      'the headline, though the side column says the claimed title',
      '<h1>Ferry stays in harbour</h1><aside><h2>Storm keeps islanders ashore</h2></aside>',
      '<title>Ferry stays in harbour</title><meta property="og:title" content="Storm keeps islanders ashore">',
      'Ferry stays in harbour',
    ],
    [
      'the headline, though the site claims its own name and shows it',
      '<h1>Ferry stays in harbour</h1><h2>Harbour News</h2>',
      '<title>Ferry stays in harbour</title><meta property="og:title" content="Harbour News">',
      'Ferry stays in harbour',
    ],
    [
      'as text, never as markup',
      '',
      '<title>&lt;img src=x onerror=alert(1)&gt; ferry</title>',
      '<img src=x onerror=alert(1)> ferry',
    ],
  ])('%s', (_, body, head, title) => expect(read(body, head).title).toBe(title));
  test('whole where the schema names its publisher by the headline', () => {
    const title = 'Ferry stays in harbour – while the storm goes on to the islands of the north';
    const schema = article({ headline: title, publisher: { name: title } });
    expect(read('', `<meta property="og:title" content="${title} – every day">`, schema).title).toBe(title);
    expect(read('', `<meta property="og:title" content="${title}">`, schema).siteName).toBe('harbour.example');
  });
  test('with the kicker that schema and meta agree on', () => {
    const title = 'After the storm: Ferry stays in harbour';
    const meta = `<meta property="og:title" content="${title}">`;
    expect(read('<h1>Ferry stays in harbour</h1>', meta, article({ headline: title })).title).toBe(title);
  });
});

describe('byline', () => {
  test.each([
    ['every author', article({ author: [{ name: 'Ann Shaw' }, { name: 'Bo Lind' }] }), '', 'Ann Shaw, Bo Lind'],
    [
      'authors told by reference',
      { '@graph': [article({ author: { '@id': '#a' } }), { '@id': '#a', name: 'Ann Shaw' }] },
      '',
      'Ann Shaw',
    ],
    ['authors in one string', article({ author: 'Ann Shaw and Bo Lind' }), '', 'Ann Shaw, Bo Lind'],
    [
      'a person rather than the site',
      article({ author: { name: 'Harbour' }, publisher: { name: 'Harbour' } }),
      '<p class="byline">By Ann Shaw</p>',
      'Ann Shaw',
    ],
    [
      'the site when no person is named',
      article({ author: { name: 'Harbour' }, publisher: { name: 'Harbour' } }),
      '',
      'Harbour',
    ],
    [
      'the author shown beside the one in the schema',
      article({ author: { name: 'Ann Shaw' } }),
      '<p class="byline">By Ann Shaw and Bo Lind</p>',
      'Ann Shaw, Bo Lind',
    ],
    [
      'two publishers who wrote it together',
      article({ author: { name: 'Harbour and Coast Agency' }, publisher: { name: 'Harbour' } }),
      '',
      'Harbour and Coast Agency',
    ],
    [
      'the site rather than a lone word of its byline',
      article({ author: { name: 'Harbour' }, publisher: { name: 'Harbour' } }),
      '<p class="byline">red, <a href="/imprint">agencies</a></p>',
      'Harbour',
    ],
    [
      'the author of an article whose own class speaks of comments',
      null,
      '<article class="comments-open"><h1>Ferry</h1><span class="author">Bo Lind</span></article>',
      'Bo Lind',
    ],
    [
      'a name alone right before the date',
      null,
      '<h1>Ferry</h1><div><span>Bo Lind |</span> <span>22.04.2024, 16:14</span></div>',
      'Bo Lind',
    ],
    [
      'a name alone below the text',
      null,
      `<h1>Ferry</h1><p>${'The ferry stays in harbour. '.repeat(4)}</p><p><b>Bo Lind</b></p>`,
      'Bo Lind',
    ],
    [
      'no button below the text',
      null,
      `<h1>Ferry</h1><p>${'The ferry stays in harbour. '.repeat(4)}</p><p><a href="/t">Buy Tickets</a></p>`,
      null,
    ],
    ['no section above the headline', null, '<p>World News</p><p>22.04.2024</p><h1>Ferry</h1>', null],
    ['no section with a link', null, '<h1>Ferry</h1><p><a href="/w">World News</a></p><p>22.04.2024, 16:14</p>', null],
    ['never the credit of a picture', null, '<figure><span class="author">Photo: Bo Lind</span></figure>', null],
    ['never the author of another story', null, '<div class="teaser"><span class="author">Bo Lind</span></div>', null],
    ['no label without a name', {}, '<p class="authors">Авторы</p>', null],
    ['no newsroom', {}, '<p class="byline">Редакция</p>', null],
    [
      'the author in a row with the date and the time it takes to read',
      null,
      '<h1>Паром</h1><p>14 фев, 18:02 · Автор: Бу Линден · 2 мин</p>',
      'Бу Линден',
    ],
    ['the author behind a section', null, '<h1>Ferry</h1><p>World | By Bo Lind | 2 min read</p>', 'Bo Lind'],
    ['no words of a row that begin like a byline', null, '<h1>Ferry</h1><p>World | By the sea | Travel</p>', null],
    [
      'the interviewer without the word for it',
      null,
      `<h1>Паром</h1><p>${'Паром остаётся в порту. '.repeat(4)}</p><p>Беседовала Анна Шоу</p>`,
      'Анна Шоу',
    ],
    [
      'who wrote it, named below the text',
      null,
      `<h1>Паром</h1><p>${'Паром остаётся в порту. '.repeat(4)}</p><p>Текст: Анна Шоу</p>`,
      'Анна Шоу',
    ],
    ['no full stop behind a name', {}, '<p class="byline">Анна Шоу, Бу Линден.</p>', 'Анна Шоу, Бу Линден'],
  ])('%s', (_, schema, body, byline) => expect(read(body, '', schema).byline).toBe(byline));
});

describe('dates', () => {
  test.each([
    [
      'the schema before all',
      article({ datePublished: '2024-04-22T16:14:00+03:00' }),
      '<meta property="article:published_time" content="2024-04-23">',
      '',
      '2024-04-22T16:14:00+03:00',
    ],
    [
      'the schema in a broken script',
      '{"@type":"NewsArticle","description":"two\nlines","datePublished":"2024-04-22",}',
      '',
      '',
      '2024-04-22',
    ],
    ['meta', null, '<meta property="article:published_time" content="2024-04-23T10:00Z">', '', '2024-04-23T10:00:00Z'],
    ['microdata', null, '', '<meta itemprop="datePublished" content="2024-04-24">', '2024-04-24'],
    ['a time element', null, '', '<time datetime="2024-04-25T10:00">today</time>', '2024-04-25T10:00:00'],
    ['the address', null, '', '', '2024-04-22'],
  ])('%s', (_, schema, head, body, date) => expect(read(body, head, schema).publishedAt).toBe(date));

  const dated = article({ datePublished: '2019-03-30T08:00:00Z', dateModified: '2023-12-19T09:00:00Z' });
  test.each([
    [
      'of its last change when the header shows that one only',
      '<h1>Coats</h1><p>Updated: December 19, 2023</p>',
      '2023',
    ],
    ['of its first publication when the header shows both', '<p>March 30, 2019</p><p>December 19, 2023</p>', '2019'],
    ['of its first publication when the header shows none', '<h1>Coats</h1>', '2019'],
  ])('the date %s', (_, body, year) => expect(read(body, '', dated).publishedAt?.slice(0, 4)).toBe(year));

  test('a header date without a year is handed on as written', () => {
    const { publishedAt, dateline } = read(
      '<div>Politics, 22 апр, 16:14</div><h1>Ferry</h1>',
      '',
      null,
      'https://a.example/x',
    );
    expect([publishedAt, dateline]).toEqual([null, '22 апр, 16:14']);
  });
  test('a header date that says it all is the date', () => {
    expect(read('<h1>Ferry</h1><p>Ann Shaw | 22.04.2024, 16:14</p>', '', null, 'https://a.example/x').publishedAt).toBe(
      '2024-04-22T16:14:00',
    );
  });
});

test('section, site and picture', () => {
  const head = '<meta property="og:site_name" content="Harbour"><meta property="og:image" content="/i.jpg">';
  expect(read('<a itemprop="articleSection">Politics</a>', head)).toMatchObject({
    section: 'Politics',
    siteName: 'Harbour',
    image: 'https://www.harbour.example/i.jpg',
  });
});

describe('tags', () => {
  test.each([
    [
      'of the meta elements, each its own',
      '',
      '<meta property="article:tag" content="Ferry"><meta property="article:tag" content="North Sea">',
      null,
      ['Ferry', 'North Sea'],
    ],
    [
      'of the schema before the words for search engines',
      '',
      '<meta name="keywords" content="buy ferry ticket, cheap ferry">',
      article({ keywords: ['Ferry', { name: 'Storm' }] }),
      ['Ferry', 'Storm'],
    ],
    ['in one string, once each', '', '<meta name="keywords" content="Ferry, Storm; Ferry,">', null, ['Ferry', 'Storm']],
    [
      'of the links below the text, without their hash',
      '<a rel="nofollow tag" href="/t/ferry">#Ferry</a>',
      '',
      null,
      ['Ferry'],
    ],
    [
      'without the site’s own bookkeeping',
      '',
      '',
      article({ keywords: 'displayType: standard, Ferry, type:article' }),
      ['Ferry'],
    ],
    [
      'none where there is a sentence',
      '',
      '<meta name="keywords" content="The ferry stayed in the harbour because nobody could say when the storm would end">',
      null,
      [],
    ],
    ['none where the page names none', '<p>Ferry</p>', '', null, []],
  ])('%s', (_, body, head, schema, tags) => expect(read(body, head, schema).tags).toEqual(tags));
});

test('of several articles in the schemas the one with the page address speaks', () => {
  const other = article({ headline: 'Other', url: '/other', datePublished: '2020-01-01' });
  const own = article({ headline: 'Ferry', url, datePublished: '2024-04-22' });
  expect(read('', '', [other, own]).publishedAt).toBe('2024-04-22');
});

test('a schema cannot poison anything with its prototype', () => {
  read('', '', '{"@type":"NewsArticle","__proto__":{"polluted":1},"headline":"Ferry"}');
  expect('polluted' in {}).toBe(false);
});
