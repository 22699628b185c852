import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Removal } from '../clutter.ts';

declare module 'mdast' {
  interface Data {
    /** On a paragraph the person put back: its place among the removals. */
    restored?: number;
  }
}

/** The article with some removals put back as paragraphs: each where it stood, or at the end when that is not known. */
export function restore(content: Root, removed: readonly Removal[], chosen: ReadonlySet<number>): Root {
  const children: RootContent[] = [...content.children];
  for (const [index, { text, block }] of removed.entries()) {
    if (!chosen.has(index)) continue;
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: text }],
      data: { ...(block !== null && { block }), restored: index },
    };
    const next = block === null ? -1 : children.findIndex((node) => (firstBlock(node) ?? -1) > block);
    children.splice(next < 0 ? children.length : next, 0, paragraph);
  }
  return { ...content, children };
}

function firstBlock(node: Nodes): number | null {
  const own = node.data && 'block' in node.data ? node.data.block : undefined;
  if (own !== undefined) return own;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const inside = firstBlock(child);
    if (inside !== null) return inside;
  }
  return null;
}
