import type { RootContent } from 'mdast';

/**
 * The same blocks with their headings on two levels, 3 and 4: below the title of the article and the name of the tab,
 * and without a gap, whatever levels the page used.
 */
export function levelHeadings(nodes: readonly RootContent[]): readonly RootContent[] {
  const top = Math.min(...nodes.map((node) => (node.type === 'heading' ? node.depth : 6)));
  let below = false;
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    below ||= node.depth === top;
    return { ...node, depth: below && node.depth > top ? 4 : 3 };
  });
}
