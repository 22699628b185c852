import { bylineWords } from '../../rules/bylines.ts';
import { headLines } from './lines.ts';
import { plain } from './plain.ts';
import { isNode, listOf, type SchemaNode } from './schema.ts';
import type { Sources } from './sources.ts';
import { likeness } from './words.ts';

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
export function readByline(sources: Sources): string | null {
  const inSchema = listOf(sources.article?.['author']).flatMap((author) => namesOf(author, sources.schemas));
  const inMeta = metaNames.map((name) => (sources.meta.get(name) ?? []).slice(0, 8));
  const labels = new URL(sources.url).hostname.split('.');
  const isSite = (name: string): boolean =>
    sources.siteNames.some((site) => likeness(site, name) > 0.9) ||
    labels.includes(name.toLowerCase().replaceAll(' ', ''));
  const asWritten = [inSchema, ...inMeta].map(toNames);
  const drawn = (): readonly string[] =>
    firstFilled([...places.map((place) => () => inMarkup(sources.copy, place)), () => inLines(sources.copy)], isSite);
  const persons = asWritten.map((names) => names.filter((name) => !isSite(name))).find((names) => names.length > 0);
  const names = persons
    ? withColleagues(persons, sources.copy)
    : [drawn(), ...asWritten].find((found) => found.length > 0);
  return names ? [...new Set(names)].join(', ') : null;
}

function firstFilled(
  readers: readonly (() => readonly string[])[],
  isSite: (name: string) => boolean,
): readonly string[] {
  for (const read of readers) {
    const names = toNames(read()).filter((name) => !isSite(name));
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
function withColleagues(names: readonly string[], copy: Document): readonly string[] {
  if (names.length !== 1) return names;
  const shown = toNames(inMarkup(copy, '[class*="byline" i], [class*="authors" i]'));
  const isSame = (name: string): boolean => names.some((known) => likeness(known, name) > 0.4);
  const colleagues = shown.filter((name) => /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(name) && !isSame(name));
  return shown.some(isSame) && colleagues.length <= 3 ? [...names, ...colleagues] : names;
}

/** Bylines beside the headline: a picture's credit is none of them. */
function inMarkup(copy: Document, place: string): readonly string[] {
  return [...copy.querySelectorAll(place)]
    .filter((element) => element.closest(elsewhere) === null)
    .map((element) => plain(element.getAttribute('content') ?? element.textContent?.slice(0, 200)) ?? '')
    .filter((text) => text.length < 100)
    .slice(0, 4);
}

/** A line near the headline that begins with the word for "by". */
const inLines = (copy: Document): readonly string[] =>
  headLines(copy)
    .filter((line) => line.length < 80 && bylineWords.before.test(line))
    .slice(0, 1);

const toNames = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.replace(bylineWords.before, '').split(bylineWords.between))
    .map((name) =>
      name
        .replace(bylineWords.before, '')
        .replace(bylineWords.after, '')
        .replace(/[\s,;:|·•—–-]+$/, '')
        .replace(fullStop, '')
        .trim(),
    )
    .filter(isName);

/** A full stop behind a name, not that of an initial or of "Jr." */
const fullStop = /(?<=\p{L}{4})\.$/u;

/** A name is short, has letters, and is no address. */
const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  /^\p{L}/u.test(name) &&
  !/[@\d]|:\/\/|www\./.test(name) &&
  !bylineWords.noName.test(name);
