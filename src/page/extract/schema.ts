import type { Root } from 'mdast';
import { plain } from '../metadata/plain.ts';
import { listOf } from '../metadata/schema.ts';
import type { Sources } from '../metadata/sources.ts';
import type { Attempt } from './attempt.ts';

/** The article's text by the page's own account, one string for each paragraph; some write it as markup, or as escaped markup. */
export const schemaParagraphs = ({ article }: Sources): readonly string[] =>
  listOf(article?.['articleBody'])
    .filter((body) => typeof body === 'string')
    .map((body) => (escapedTag.test(body) ? body.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : body))
    .flatMap((body) => body.split(paragraphEnd))
    .map((paragraph) => plain(paragraph.replace(tag, '')))
    .filter((paragraph) => paragraph !== null);

const escapedTag = /&lt;\/?(?:p|br|div)\b/i;
const paragraphEnd = /[\r\n]+|<\/?(?:p|br|div|li|h[1-6]|blockquote)\b[^<>]{0,500}>/i;
const tag = /<[^<>]{0,500}>/g;

/** The schema's text as an article of bare paragraphs; null when there is none. */
export function attemptSchema(sources: Sources): Attempt | null {
  const paragraphs = schemaParagraphs(sources);
  if (paragraphs.length === 0) return null;
  const content: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  return { content, text: paragraphs.join(' '), removed: [], region: [], kept: [] };
}
