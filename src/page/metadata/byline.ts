import { likeness } from '../../core/text/words.ts';
import { bylineWords } from '../../rules/bylines.ts';
import { dateIn } from './dateline.ts';
import { type HeadLine, linesBelow, nearest } from './lines.ts';
import { bare, isPerson, type NameTest, toNames } from './names.ts';
import { plain } from './plain.ts';
import { isNode, listOf, type SchemaNode } from './schema.ts';
import type { Sources } from './sources.ts';

const metaNames = [
  'author',
  'articleauthor',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];

const places = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  '[class*="byline" i] a, [class*="authors" i] a',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/autor"], a[href*="/avtor"]',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorName" i], [class*="__author" i]',
  '[class*="authors" i] li',
  '[class*="byline" i]',
  '[class*="author" i]',
] as const;

/** Where names are no authors of this text: of pictures, comments, other stories, or the publisher's own. */
const elsewhere = [
  'figure, figcaption, footer, aside, nav, [data-caption], [itemtype$="Organization"]',
  '[class*="photo" i], [class*="image" i], [class*="comment" i], [class*="teaser" i], [class*="related" i]',
].join(',');

/** Every author, joined by commas, persons rather than the site; null when the page names none. */
export function readByline(sources: Sources, head: () => readonly HeadLine[]): string | null {
  const { copy, meta, article, schemas } = sources;
  const isSite = siteTest(sources);
  const inSchema = listOf(article?.['author']).flatMap((author) => namesOf(author, schemas));
  let site: readonly string[] | null = null;
  for (const texts of [inSchema, ...metaNames.map((name) => meta.get(name)?.slice(0, 8) ?? [])]) {
    if (texts.length === 0) continue;
    const names = toNames(texts, isSite);
    const persons = names.filter((name) => !isSite(name));
    if (persons.length > 0) return listed(withColleagues(persons, () => shownNames(copy, isSite)));
    if (names.length > 0) site ??= names;
  }
  const drawn = firstFilled(
    [
      ...places.map((place) => () => inMarkup(copy, place)),
      () => inLines(head()),
      () => besideDate(head()),
      () => below(copy),
    ],
    isSite,
  );
  // a lone word in a byline is an agency or a link, and says less than whom the page names
  return listed(site && !drawn.some((name) => name.includes(' ')) ? site : drawn);
}

const listed = (names: readonly string[]): string | null => [...new Set(names)].join(', ') || null;

function siteTest({ url, siteNames }: Sources): NameTest {
  const labels = new URL(url).hostname.split('.');
  return (name) =>
    siteNames.some((site) => likeness(site, name) > 0.9) || labels.includes(name.toLowerCase().replaceAll(' ', ''));
}

function firstFilled(readers: readonly (() => readonly string[])[], isSite: NameTest): readonly string[] {
  for (const read of readers) {
    const names = toNames(read(), isSite).filter((name) => !isSite(name));
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(author: unknown, schemas: readonly SchemaNode[]): readonly string[] {
  if (!isNode(author)) return [plain(author) ?? ''];
  const known = author['name'] !== undefined;
  const named = known ? author : schemas.find((node) => node['@id'] === author['@id'] && node['name'] !== undefined);
  return listOf(named?.['name']).map((name) => plain(name) ?? '');
}

/** A schema often names only the first of the authors the byline shows. */
function withColleagues(names: readonly string[], readShown: () => readonly string[]): readonly string[] {
  if (names.length !== 1) return names;
  const shown = readShown();
  const isSame: NameTest = (name) => names.some((known) => likeness(known, name) > 0.4);
  const colleagues = shown.filter((name) => isPerson(name) && !isSame(name));
  return shown.some(isSame) && colleagues.length <= 3 ? [...names, ...colleagues] : names;
}

const shownNames = (copy: Document, isSite: NameTest): readonly string[] =>
  toNames(inMarkup(copy, '[class*="byline" i], [class*="authors" i]'), isSite);

/** Bylines beside the headline: a picture's credit is none of them. */
function inMarkup(copy: Document, place: string): readonly string[] {
  return [...copy.querySelectorAll(place)]
    .filter((element) => !isElsewhere(element))
    .map((element) => plain(element.getAttribute('content') ?? element.textContent?.slice(0, 200)) ?? '')
    .filter((text) => text !== '' && text.length < 100)
    .slice(0, 4);
}

/** What holds the headline, too, is the article's own, whatever it is called. */
const isElsewhere = (element: Element): boolean => {
  const box = element.closest(elsewhere);
  return box !== null && box.querySelector('h1') === null;
};

/** A line near the headline that begins with the word for "by", or a name behind that word in a row. */
function inLines(head: readonly HeadLine[]): readonly string[] {
  const lines = nearest(head).filter((line) => line.length < 80);
  const inRows = lines.flatMap((line) => line.split(bylineWords.between)).filter(isNamed);
  return [...lines.filter((line) => bylineWords.before.test(line)), ...inRows].slice(0, 1);
}

const isNamed = (part: string): boolean =>
  bylineWords.before.test(part) && isPerson(bare(part.replace(bylineWords.before, '')));

/** A name alone in the line right before the date. Sections stand above the headline, or are links. */
function besideDate(head: readonly HeadLine[]): readonly string[] {
  const lines = linesBelow(head);
  return lines.filter((line, place) => startsWithDate(lines[place + 1] ?? '') && isPerson(bare(line))).slice(0, 1);
}

const startsWithDate = (line: string): boolean => dateIn(line)?.at === 0;

/** Characters a paragraph of running text has at least. */
const prose = 80;

/** A name alone in the paragraph after the last one of the text, where some papers sign. */
function below(copy: Document): readonly string[] {
  const isProse = (element: Element | null): boolean =>
    element?.localName === 'p' && (element.textContent?.trim().length ?? 0) >= prose;
  return [...copy.querySelectorAll('p + p')]
    .filter((element) => isProse(element.previousElementSibling) && !isProse(element.nextElementSibling))
    .filter((element) => element.querySelector('a, button') === null)
    .map((element) => bare((plain(element.textContent?.slice(0, prose)) ?? '').replace(bylineWords.before, '')))
    .filter(isPerson)
    .slice(0, 1);
}
