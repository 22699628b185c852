import type { Nodes, Root, RootContent } from 'mdast';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quotation' | 'caption' | 'table' | 'code';

/** A leaf of the article that holds text of its own. */
export interface Block {
  /** Place in the content before cleaning, never renumbered. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Share of the text that is inside links, 0 to 1. */
  readonly linked: number;
  /** Addresses the block links to, in order. */
  readonly links: readonly string[];
}

type Container = 'item' | 'quotation' | null;

/**
 * Gives every leaf block of a tree an id in reading order (kept in `data.block`) and lists the blocks.
 * Numbering an already numbered tree changes nothing, so the ids survive cleaning.
 */
export function numberBlocks(root: Root): { readonly content: Root; readonly blocks: readonly Block[] } {
  const content = structuredCloneOf(root);
  const blocks: Block[] = [];
  let next = 0;
  const add = (node: RootContent, kind: BlockKind): void => {
    const id = node.data?.block ?? next;
    next = Math.max(next, id) + 1;
    node.data = { ...node.data, block: id };
    const { text, linkedLength, links } = textOf(node);
    blocks.push({ id, kind, text, linked: text.length > 0 ? Math.min(1, linkedLength / text.length) : 0, links });
  };
  const walk = (node: Nodes, container: Container): void => {
    switch (node.type) {
      case 'heading':
      case 'code':
      case 'table':
        add(node, node.type);
        return;
      case 'paragraph':
        add(node, node.data?.caption ? 'caption' : (container ?? 'paragraph'));
        return;
      case 'blockquote':
        for (const child of node.children) walk(child, 'quotation');
        return;
      case 'listItem':
        for (const child of node.children) walk(child, container ?? 'item');
        return;
      default:
        if ('children' in node) for (const child of node.children) walk(child, container);
    }
  };
  walk(content, null);
  return { content, blocks };
}

/** The same tree without the given blocks, and without the lists and quotations this leaves empty. */
export function withoutBlocks(content: Root, dropped: ReadonlySet<number>): Root {
  const keep = <T extends Nodes>(node: T): T | null => {
    const id = node.data && 'block' in node.data ? node.data.block : undefined;
    if (id !== undefined) return dropped.has(id) ? null : node;
    if (!('children' in node) || node.children.length === 0) return node;
    const children = node.children.map((child) => keep(child)).filter((child) => child !== null);
    return children.length === 0 && node.type !== 'root' ? null : ({ ...node, children } as T);
  };
  return keep(content) ?? { type: 'root', children: [] };
}

interface Reading {
  text: string;
  linkedLength: number;
  readonly links: string[];
}

/** Reads what a person would: cells and rows on lines of their own, no alternative texts of pictures. */
function textOf(node: Nodes): Reading {
  const reading: Reading = { text: '', linkedLength: 0, links: [] };
  const read = (current: Nodes, linked: boolean): void => {
    if (current.type === 'text' || current.type === 'inlineCode' || current.type === 'code') {
      reading.text += current.value;
      if (linked) reading.linkedLength += current.value.length;
    } else if (current.type === 'break') {
      reading.text += '\n';
    } else if ('children' in current) {
      if (current.type === 'link') reading.links.push(current.url);
      for (const child of current.children) read(child, linked || current.type === 'link');
      if (current.type === 'tableCell') reading.text += '\t';
      if (current.type === 'tableRow') reading.text = `${reading.text.trimEnd()}\n`;
    }
  };
  read(node, false);
  reading.text = reading.text.trim();
  return reading;
}

/** The core has no `structuredClone`; a tree is plain JSON, so copying its nodes is enough. */
function structuredCloneOf<T extends Nodes>(node: T): T {
  const copy = { ...node };
  if ('children' in copy) copy.children = copy.children.map(structuredCloneOf) as typeof copy.children;
  return copy;
}
