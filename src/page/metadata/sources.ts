import { firstOf, type Meta, readMeta } from './meta.ts';
import { plain } from './plain.ts';
import { isArticle, isNode, listOf, readSchemas, type SchemaNode } from './schema.ts';
import { likeness } from './words.ts';

/** Everything a page says about itself, read once. */
export interface Sources {
  /** The tab's address. */
  readonly url: string;
  readonly copy: Document;
  readonly meta: Meta;
  readonly schemas: readonly SchemaNode[];
  /** The thing in the schemas that is the page's own article. */
  readonly article: SchemaNode | null;
  /** What the site calls itself, best first. */
  readonly siteNames: readonly string[];
}

export function readSources(copy: Document, schemaTexts: readonly string[], url: string): Sources {
  const meta = readMeta(copy);
  const schemas = readSchemas(schemaTexts);
  const article = ownArticle(schemas, url, firstOf(meta, 'og:title') ?? copy.title);
  return { url, copy, meta, schemas, article, siteNames: readSiteNames(meta, article, url) };
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

/** Characters; some put the headline where the name of the publisher belongs. */
const longestName = 60;

function readSiteNames(meta: Meta, article: SchemaNode | null, url: string): readonly string[] {
  const publishers = listOf(article?.['publisher']).map((publisher) =>
    isNode(publisher) ? plain(publisher['name']) : null,
  );
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [
    firstOf(meta, 'og:site_name'),
    ...publishers,
    firstOf(meta, 'application-name', 'al:ios:app_name'),
    host,
  ];
  const isName = (name: string | null): name is string => name !== null && name !== '' && name.length <= longestName;
  return [...new Set(names.filter(isName))];
}
