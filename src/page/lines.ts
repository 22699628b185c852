import type { Line } from '../core/article.ts';
import { safeAddress } from './content/address.ts';
import { isBlock } from './content/elements.ts';
import { flowingText } from './content/text.ts';

/** A line of text where it stands in a document. */
export interface StandingLine {
  /** The element it fills. */
  readonly start: Element;
  readonly text: string;
  /** Its parts that are links, with their addresses as written. */
  readonly linked: readonly { readonly address: string; readonly length: number }[];
}

/** Lists the lines of text in an element in reading order. */
export function listLines(root: Element): readonly StandingLine[] {
  const lines = new Map<Element, { text: string; linked: { address: string; length: number }[] }>();
  const startsLine = lineStarts(root);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let open: { text: string } | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = flowingText(node.nodeValue ?? '');
    if (text.trim() === '' || !node.parentElement) {
      // white space between two links of one line keeps their words apart
      if (open && text !== '') open.text += ' ';
      continue;
    }
    const start = startsLine(node.parentElement);
    const line = lines.get(start) ?? { text: '', linked: [] };
    lines.set(start, line);
    open = line;
    line.text = line.text.endsWith(' ') ? line.text + text.trimStart() : line.text + text;
    const address = node.parentElement.closest('a')?.getAttribute('href');
    if (address) line.linked.push({ address, length: text.length });
  }
  return [...lines].map(([start, { text, linked }]) => ({ start, text, linked }));
}

export function toLine({ start, text, linked }: StandingLine, base: string): Line {
  const safe = linked.map(({ address, length }) => ({ url: safeAddress(address, base), length }));
  const known = safe.filter(({ url }) => url !== null);
  return {
    kind: kindOf(start),
    text: text.trim(),
    linked: known.reduce((sum, { length }) => sum + length, 0) / text.length,
    links: [...new Set(safe.flatMap(({ url }) => url ?? []))],
  };
}

function kindOf({ localName }: Element): Line['kind'] {
  if (/^h[1-6]$/.test(localName)) return 'heading';
  return localName === 'li' ? 'item' : 'paragraph';
}

/** Tells the element whose text a person sees as one line: a block, or one of several links or labels side by side. */
function lineStarts(root: Element): (element: Element) => Element {
  const rows = new Map<Element, boolean>();
  const isRow = (parent: Element): boolean => {
    const known = rows.get(parent);
    if (known !== undefined) return known;
    const row = parent.childElementCount > 1 && ![...parent.childNodes].some(isOwnText);
    rows.set(parent, row);
    return row;
  };
  const starts = new Map<Element, Element>();
  const find = (element: Element): Element => {
    let start = element;
    for (let parent = start.parentElement; parent && start !== root && !isBlock(start); parent = start.parentElement) {
      if (start.matches('a, span') && isRow(parent)) break;
      start = parent;
    }
    return start;
  };
  return (element) => {
    const start = starts.get(element) ?? find(element);
    starts.set(element, start);
    return start;
  };
}

const isOwnText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
