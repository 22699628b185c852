import { firstOf, type Meta } from './meta.ts';
import { plain } from './plain.ts';
import { isNode, listOf } from './schema.ts';
import type { Sources } from './sources.ts';

const most = 30;

/** Characters; more is a sentence. */
const longest = 60;

/** What the page files its article under, in its own words and order, by the first of its places that names any. */
export function readTags({ copy, meta, article }: Sources): readonly string[] {
  const places = [
    () => meta.get('article:tag') ?? [],
    () => listOf(article?.['keywords']).map((keyword) => plain(isNode(keyword) ? keyword['name'] : keyword) ?? ''),
    () => textsOf(copy, '[rel~=tag]'),
    () => keywords(meta, 'news_keywords'),
    () => keywords(meta, 'keywords'),
  ];
  for (const read of places) {
    const tags = toTags(read());
    if (tags.length > 0) return tags;
  }
  return [];
}

const keywords = (meta: Meta, name: string): readonly string[] => [firstOf(meta, name) ?? ''];

const textsOf = (copy: Document, selector: string): readonly string[] =>
  [...copy.querySelectorAll(selector)].map((element) => plain(element.textContent) ?? '');

/** A colon parts a name of the site's own bookkeeping from its value. */
function toTags(texts: readonly string[]): readonly string[] {
  const tags = texts
    .flatMap((text) => text.split(/[,;،、]/))
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '' && tag.length <= longest && !tag.includes(':'));
  return [...new Set(tags)].slice(0, most);
}
