import { toInstant } from './instant.ts';
import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'mediator_published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'published_at',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'article_date_original',
  'article.published',
  'originalpublicationdate',
  'date',
];

const modifiedNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'lastmod',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
];

/** When the page says its article came out (ISO 8601). */
export function readPublished(sources: Sources): string | null {
  const { copy, meta, article, schemas, url } = sources;
  const candidates = function* (): Generator<string | null> {
    yield plain(article?.['datePublished']);
    for (const name of publishedNames) yield firstOf(meta, name);
    yield* inMarkup(copy, '[itemprop~=datePublished], time[pubdate]');
    for (const schema of schemas) yield plain(schema['datePublished']);
    yield plain(article?.['dateCreated']);
    yield* inMarkup(copy, 'article header time, main header time, time[datetime]');
    yield* inMarkup(copy, '[itemprop~=dateCreated]');
    yield dateInAddress(url);
  };
  return firstInstant(candidates());
}

export const readModified = ({ copy, meta, article }: Sources): string | null =>
  toInstant(plain(article?.['dateModified'])) ??
  toInstant(firstOf(meta, ...modifiedNames)) ??
  firstInstant(inMarkup(copy, '[itemprop~=dateModified]'));

function firstInstant(candidates: Iterable<string | null>): string | null {
  for (const candidate of candidates) {
    const instant = toInstant(candidate);
    if (instant) return instant;
  }
  return null;
}

function inMarkup(copy: Document, selector: string): readonly (string | null)[] {
  return [...copy.querySelectorAll(selector)]
    .slice(0, 8)
    .flatMap((element) => [
      element.getAttribute('content'),
      element.getAttribute('datetime'),
      plain(element.textContent),
    ]);
}

/** `/2024/04/22/`, `/22/04/2024/` or `/20240422/` in an address. */
function dateInAddress(url: string): string | null {
  const yearFirst = /\/(?<date>(?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2})(?:\/|-|$)/.exec(url)?.groups?.['date'];
  const dayFirst = /\/(?<day>\d\d)\/(?<month>\d\d)\/(?<year>20\d\d)\//.exec(url)?.groups;
  const inOne = /\/(?<date>20\d\d[01]\d[0-3]\d)\//.exec(url)?.groups?.['date'];
  return yearFirst ?? (dayFirst ? `${dayFirst['year']}-${dayFirst['month']}-${dayFirst['day']}` : (inOne ?? null));
}
