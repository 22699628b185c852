import type { Article, Metadata, ReadError } from '../core/article.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { addressOf, isDrawn } from './copy/accessors.ts';
import { copyPage } from './copy/copy.ts';
import { nothingHidden } from './copy/hidden.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readSources } from './metadata/sources.ts';
import { textNodes } from './text-index.ts';

/** UTF-16 units; more than anybody selects, less than hurts. */
const longest = 1_000_000;

/** What the person selected, or all text of the page, as an article of bare paragraphs: for pages that are none. */
export function readPlain(page: Document, scope: 'page' | 'selection'): Result<Article, ReadError> {
  const lines = scope === 'selection' ? (getSelection()?.toString() ?? '').split('\n') : visibleLines(page);
  const paragraphs = within(longest, lines)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (paragraphs.length === 0) return failed('no-article');
  return ok({
    ...metadataOf(page, paragraphs.join('\n')),
    articleLike: true,
    content: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    removed: [],
  });
}

/** Of a selection, too, the page says when it was written, which «вчера» goes by. */
function metadataOf(page: Document, text: string): Omit<Metadata, 'articleLike'> {
  const { document: copy, schemas } = copyPage(page, nothingHidden);
  return readMetadata(readSources(copy, schemas, addressOf(page)), text);
}

/** The page's visible text, one line for each element that is laid out as a block. */
function visibleLines(page: Document): readonly string[] {
  const lines = new Map<Element, string>();
  for (const node of textNodes(page)) {
    const block = node.parentElement && blockAround(node.parentElement);
    if (block) lines.set(block, (lines.get(block) ?? '') + node.data.replace(/\s+/g, ' '));
  }
  return [...lines.values()];
}

/** null when it is not rendered. */
function blockAround(element: Element): Element | null {
  if (!isDrawn(element, { visibilityProperty: true })) return null;
  let block: Element = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

function within(length: number, lines: readonly string[]): readonly string[] {
  let left = length;
  return lines.filter((line) => {
    left -= line.length;
    return left >= 0;
  });
}
