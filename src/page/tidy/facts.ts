import type { LinesAsked, PageClaims } from '../../core/clean/name-lines.ts';
import { addressOf } from '../copy/accessors.ts';
import { readSchemaTexts } from '../copy/texts.ts';
import { descriptionsOf, summaryOf } from '../extract/check.ts';
import { addressSign, markupSign } from '../metadata/article-like.ts';
import { firstOf } from '../metadata/meta.ts';
import { plain } from '../metadata/plain.ts';
import { isNode, listOf } from '../metadata/schema.ts';
import { type Claims, publishersOf, readClaims } from '../metadata/sources.ts';

/** What tidying needs to know of what a page says of itself. */
export interface Facts {
  /** What rules go by. */
  readonly told: LinesAsked['page'];
  /** What the page may call its article, best first. */
  readonly titles: readonly string[];
  /** What tells an article's page from others. */
  readonly claims: PageClaims;
}

export function readFacts(page: Document): Facts {
  const url = addressOf(page);
  const said = readClaims(page, readSchemaTexts(page), url);
  const { meta, article } = said;
  const titles = [firstOf(meta, 'og:title', 'twitter:title'), plain(article?.['headline']), plain(page.title)].filter(
    (text) => text !== null,
  );
  const siteName =
    firstOf(meta, 'og:site_name', 'application-name') ?? publishersOf(article)[0] ?? new URL(url).hostname;
  const told = { url, title: titles[0] ?? '', byline: readAuthors(said), siteName };
  const summary = summaryOf(said, descriptionsOf(said));
  const claims = { address: addressSign(url), markup: markupSign(said), summary };
  return { told, titles, claims };
}

const places = '[itemprop~=author], [rel~=author], [class*="byline" i] a, [class*="author-name" i]';

/** Characters of a line of names. */
const longest = 100;

/** Whom the page names as its authors, roughly: rules only ask which words are names. */
function readAuthors({ copy, meta, article }: Claims): string | null {
  const claimed = listOf(article?.['author']).flatMap((author) => (isNode(author) ? listOf(author['name']) : [author]));
  const shown = [...copy.querySelectorAll(places)].slice(0, 8).map(({ textContent }) => textContent);
  const names = [...claimed, ...(meta.get('author') ?? []), ...shown]
    .map(plain)
    .filter((name) => name !== null && name.length < longest);
  return names.join(', ') || null;
}
