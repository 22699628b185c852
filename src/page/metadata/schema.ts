/** One thing the page's JSON-LD describes. */
export type SchemaNode = Readonly<Record<string, unknown>>;

const nested = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'] as const;

/** Reads every JSON-LD text of a page into one list of things: graphs, arrays and what is nested in them. */
export function readSchemas(texts: readonly string[]): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > 6 || found.length > 500) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    if (!isNode(value)) return;
    found.push(value);
    for (const key of nested) collect(value[key], depth + 1);
  };
  for (const text of texts) collect(parse(bare(text)) ?? parse(mended(bare(text))), 0);
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|<!--)(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s?(?:\]\]>|-->)(?:\*\/)?$/, '')
    .replace(/;$/, '');

/** What publishers break most: line ends and tabs inside strings, a comma before a closing bracket. */
const mended = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/,(?=\s{0,40}[}\]])/g, '');

export const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that may be missing, single or a list, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const typesOf = (node: SchemaNode): readonly unknown[] => listOf(node['@type']);

const article = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting|Review)$/;

export const isArticle = (node: SchemaNode): boolean =>
  typesOf(node).some((type) => typeof type === 'string' && article.test(type));
