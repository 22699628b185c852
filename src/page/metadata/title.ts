import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';
import { likeness, shareFound, wordsOf } from './words.ts';

const separator = /\s+[|–—\-•·»:/\\]{1,2}\s+|\s*[|｜]\s*/;

/**
 * The headline as the article shows it, without the site's name and without the label some set above it,
 * unless schema and meta agree that the words before it belong to it.
 */
export function readTitle(sources: Sources): string {
  const { copy, meta, article } = sources;
  const inSchema = plain(article?.['headline']);
  const inMeta = firstOf(meta, 'og:title', 'twitter:title');
  const claimed = [inSchema, inMeta, plain(copy.title)]
    .filter((title) => title !== null)
    .map((title) => withoutSite(title, sources));
  const [first] = claimed;
  const drawn = headings(copy)
    .map((heading) => ({ heading, score: Math.max(0, ...claimed.map((title) => agreement(heading, title))) }))
    .reduce((best, next) => (next.score > best.score ? next : best), { heading: '', score: 0.3 }).heading;
  if (!drawn) return first ?? headings(copy)[0] ?? '';
  if (inSchema === inMeta && inSchema?.endsWith(drawn)) return inSchema;
  const withoutLabel = claimed.filter((title) => drawn.endsWith(title) && wordsOf(title).length >= 3);
  return withoutLabel.reduce((shortest, title) => (title.length < shortest.length ? title : shortest), drawn);
}

const headings = (copy: Document): readonly string[] =>
  [...copy.querySelectorAll('h1, [itemprop~=headline]')]
    .map((heading) => plain(heading.getAttribute('content') ?? heading.textContent))
    .filter((text) => text !== null)
    .filter(({ length }) => length < 300);

/** How surely a heading is the headline: a claimed title says the same, whatever is added on either side. */
const agreement = (heading: string, title: string): number =>
  Math.max(likeness(heading, title), wordsOf(heading).length >= 3 ? shareFound(heading, title) * 0.9 : 0);

/** Cuts the site's name, or its sections, off either end of a title. */
function withoutSite(title: string, { siteNames }: Sources): string {
  const parts = title.split(separator);
  const isSite = (part: string): boolean =>
    siteNames.some((name) => shareFound(part, name) > 0.5 || shareFound(name, part) > 0.9);
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && isSite(parts[from] ?? '')) from += 1;
  if (to - from === parts.length) return title;
  const first = parts[from] ?? '';
  const last = parts[to - 1] ?? '';
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}
