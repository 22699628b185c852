import type { Paragraph, RootContent } from 'mdast';

/** A picture and the caption below it. */
export interface Figure {
  readonly type: 'figure';
  readonly picture: RootContent;
  readonly caption: Paragraph;
}

/** The same nodes, each picture joined with the caption that follows it. */
export function joinFigures(nodes: readonly RootContent[]): readonly (RootContent | Figure)[] {
  const joined: (RootContent | Figure)[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (node.type === 'paragraph' && node.data?.caption && before && isPicture(before))
      joined.splice(-1, 1, { type: 'figure', picture: before, caption: node });
    else joined.push(node);
  }
  return joined;
}

const isPicture = (node: RootContent | Figure): node is RootContent =>
  node.type === 'image' || (node.type === 'paragraph' && node.children.every(({ type }) => type === 'image'));
