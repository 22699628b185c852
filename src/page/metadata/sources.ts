import { likeness } from '../../core/text/words.ts';
import { firstOf, type Meta, readMeta } from './meta.ts';
import { plain } from './plain.ts';
import { isArticle, isNode, listOf, readSchemas, type SchemaNode } from './schema.ts';

/** What a page says of itself and its article. */
export interface Claims {
  /** The tab's address. */
  readonly url: string;
  readonly copy: Document;
  readonly meta: Meta;
  readonly schemas: readonly SchemaNode[];
  /** The thing in the schemas that is the page's own article. */
  readonly article: SchemaNode | null;
}

/** Everything a page says about itself, read once. */
export interface Sources extends Claims {
  /** What the site calls itself, best first. */
  readonly siteNames: readonly string[];
}

export function readClaims(copy: Document, schemaTexts: readonly string[], url: string): Claims {
  const meta = readMeta(copy);
  const schemas = readSchemas(schemaTexts);
  return { url, copy, meta, schemas, article: ownArticle(schemas, url, firstOf(meta, 'og:title') ?? copy.title) };
}

export function readSources(copy: Document, schemaTexts: readonly string[], url: string): Sources {
  const claims = readClaims(copy, schemaTexts, url);
  return { ...claims, siteNames: readSiteNames(claims) };
}

/** The article that has the page's address, or the headline most like the page's title. */
function ownArticle(schemas: readonly SchemaNode[], url: string, title: string): SchemaNode | null {
  const articles = schemas.filter(isArticle);
  const score = (node: SchemaNode): number =>
    (addressesOf(node).some((address) => isSameAddress(address, url)) ? 1 : 0) +
    likeness(plain(node['headline']) ?? '', title);
  return articles.reduce<SchemaNode | null>((best, node) => (best && score(best) >= score(node) ? best : node), null);
}

const addressesOf = (node: SchemaNode): readonly unknown[] => {
  const page = node['mainEntityOfPage'];
  return [node['url'], node['@id'], ...(isNode(page) ? [page['@id'], page['url']] : [page])];
};

const isSameAddress = (address: unknown, url: string): boolean =>
  typeof address === 'string' && URL.canParse(address, url) && pathOf(new URL(address, url)) === pathOf(new URL(url));

const pathOf = ({ hostname, pathname }: URL): string =>
  hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/+$/, '');

export const publishersOf = (article: SchemaNode | null): readonly (string | null)[] =>
  listOf(article?.['publisher']).map((publisher) => (isNode(publisher) ? plain(publisher['name']) : null));

/** Characters; some put the headline where the name of the publisher belongs. */
const longestName = 60;

function readSiteNames({ meta, article, url }: Claims): readonly string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [
    firstOf(meta, 'og:site_name'),
    ...publishersOf(article),
    firstOf(meta, 'application-name', 'al:ios:app_name'),
    host,
  ];
  const isName = (name: string | null): name is string => name !== null && name !== '' && name.length <= longestName;
  return [...new Set(names.filter(isName))];
}
