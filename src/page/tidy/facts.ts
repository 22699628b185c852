import type { Article } from '../../core/article.ts';
import { addressOf } from '../copy/accessors.ts';
import { readSchemaTexts } from '../copy/texts.ts';
import { readExpectation } from '../extract/check.ts';
import { firstOf } from '../metadata/meta.ts';
import { plain } from '../metadata/plain.ts';
import { isNode, listOf } from '../metadata/schema.ts';
import { readSources, type Sources } from '../metadata/sources.ts';

/** What tidying needs to know of what a page says of itself. */
export interface Facts {
  readonly sources: Sources;
  /** What rules go by. */
  readonly told: Pick<Article, 'url' | 'title' | 'byline' | 'siteName'>;
  /** What the page may call its article, best first. */
  readonly titles: readonly string[];
  readonly expected: ReturnType<typeof readExpectation>;
}

export function readFacts(page: Document): Facts {
  const url = addressOf(page);
  const sources = readSources(page, readSchemaTexts(page), url);
  const titles = [
    firstOf(sources.meta, 'og:title', 'twitter:title'),
    plain(sources.article?.['headline']),
    plain(page.title),
  ].filter((text) => text !== null);
  const told = { url, title: titles[0] ?? '', byline: readAuthors(sources), siteName: sources.siteNames[0] ?? null };
  return { sources, told, titles, expected: readExpectation(sources) };
}

const places = '[itemprop~=author], [rel~=author], [class*="byline" i] a, [class*="author-name" i]';

/** Characters of a line of names. */
const longest = 100;

/** Whom the page names as its authors, roughly: rules only ask which words are names. */
function readAuthors({ copy, meta, article }: Sources): string | null {
  const claimed = listOf(article?.['author']).flatMap((author) => (isNode(author) ? listOf(author['name']) : [author]));
  const shown = [...copy.querySelectorAll(places)].slice(0, 8).map(({ textContent }) => textContent);
  const names = [...claimed, ...(meta.get('author') ?? []), ...shown]
    .map(plain)
    .filter((name) => name !== null && name.length < longest);
  return names.join(', ') || null;
}
