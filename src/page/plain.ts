import type { Article, ReadError } from '../core/article.ts';
import { failed, ok, type Result } from '../core/result.ts';
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
    url: location.href,
    title: page.title,
    byline: null,
    siteName: null,
    section: null,
    language: page.documentElement.lang || null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
    content: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    removed: [],
  });
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
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return null;
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
