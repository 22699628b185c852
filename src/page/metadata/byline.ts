import { bylineWords } from '../../rules/bylines.ts';
import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import { isNode, listOf, type SchemaNode } from './schema.ts';
import type { Sources } from './sources.ts';
import { likeness } from './words.ts';

const places = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '[rel~=author]',
  'a[href*="/author/"], a[href*="/authors/"]',
  '[class*=byline] a, [class*=Byline] a',
  '[class*=author-name], [class*=author__name], [class*=authorName], [class*=AuthorName]',
  '[class*=byline], [class*=Byline]',
  '[class*=author], [class*=Author]',
] as const;

/** Every author, joined by commas; null when the page names none. */
export function readByline(sources: Sources): string | null {
  const { article, meta } = sources;
  const schema = listOf(article?.['author']).flatMap((author) => namesOf(author, sources.schemas));
  const found = [
    () => schema,
    () =>
      ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl']
        .flatMap((name) => meta.get(name) ?? [])
        .slice(0, 8),
    ...places.map((place) => () => inMarkup(sources.copy, place)),
    () => [firstOf(meta, 'twitter:creator') ?? ''].filter((name) => !name.startsWith('@')),
  ];
  for (const names of found) {
    const authors = [...new Set(names().flatMap(splitNames).map(tidyName))].filter((name) => isName(name, sources));
    if (authors.length > 0) return authors.join(', ');
  }
  return null;
}

function namesOf(author: unknown, schemas: readonly SchemaNode[]): readonly string[] {
  if (!isNode(author)) return [plain(author) ?? ''];
  const named =
    author['name'] === undefined
      ? schemas.find((node) => node['@id'] === author['@id'] && node['name'] !== undefined)
      : author;
  return listOf(named?.['name']).map((name) => plain(name) ?? '');
}

/** Bylines beside the headline: a picture's credit is none of them. */
function inMarkup(copy: Document, place: string): readonly string[] {
  return [...copy.querySelectorAll(place)]
    .filter(
      (element) =>
        element.closest('figure, figcaption, [class*=photo], [class*=image], [class*=comment], footer, aside, nav') ===
        null,
    )
    .map((element) => plain(element.getAttribute('content') ?? element.textContent?.slice(0, 200)) ?? '')
    .filter((text) => text.length < 100)
    .slice(0, 4);
}

const splitNames = (names: string): readonly string[] => names.split(bylineWords.between);

const tidyName = (name: string): string =>
  name
    .replace(bylineWords.before, '')
    .replace(/[\s,;|·•—–-]+$/, '')
    .trim();

/** A name is short, has letters, and is neither an address nor the site's own name. */
function isName(name: string, { siteNames }: Sources): boolean {
  if (name.length < 3 || name.length > 60 || !/^\p{L}/u.test(name) || /[/@\d]|https?:/.test(name)) return false;
  return !bylineWords.noName.test(name) && !siteNames.some((site) => likeness(site, name) > 0.9);
}
