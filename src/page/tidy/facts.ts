import type { Metadata } from '../../core/article.ts';
import { addressOf } from '../copy/accessors.ts';
import { readSchemaTexts } from '../copy/texts.ts';
import { readExpectation } from '../extract/check.ts';
import { readByline } from '../metadata/byline.ts';
import { firstOf } from '../metadata/meta.ts';
import { plain } from '../metadata/plain.ts';
import { readSources, type Sources } from '../metadata/sources.ts';

/** What tidying needs to know of what a page says of itself. */
export interface Facts {
  readonly sources: Sources;
  readonly metadata: Metadata;
  /** What the page may call its article, best first. */
  readonly titles: readonly string[];
  readonly expected: ReturnType<typeof readExpectation>;
}

/** Reads it on the live page: rules go by the title, the byline and the site. */
export function readFacts(page: Document): Facts {
  const sources = readSources(page, readSchemaTexts(page), addressOf(page));
  const titles = [
    firstOf(sources.meta, 'og:title', 'twitter:title'),
    plain(sources.article?.['headline']),
    plain(page.title),
  ].filter((text) => text !== null);
  const [title = ''] = titles;
  const metadata: Metadata = {
    url: sources.url,
    title,
    byline: readByline(sources),
    siteName: sources.siteNames[0] ?? null,
    section: null,
    language: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
  };
  return { sources, metadata, titles, expected: readExpectation(sources) };
}
