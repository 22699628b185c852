import type { Nodes, Paragraph, RootContent } from 'mdast';

/** The same tree with every caption set in emphasis, in the paragraph of the picture it follows. */
export function withCaptions<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const picture = children.at(-1);
    if (child.type !== 'paragraph' || !child.data?.caption) children.push(withCaptions(child));
    else if (picture && isPicture(picture)) children.splice(-1, 1, captioned(picture, child));
    else children.push({ ...child, children: emphasized(child) });
  }
  return { ...node, children };
}

const isPicture = (node: Nodes): node is Paragraph | Extract<RootContent, { type: 'image' }> =>
  node.type === 'image' || (node.type === 'paragraph' && node.children.every(({ type }) => type === 'image'));

const captioned = (picture: Paragraph | Extract<RootContent, { type: 'image' }>, caption: Paragraph): Paragraph => ({
  type: 'paragraph',
  children: [...(picture.type === 'image' ? [picture] : picture.children), { type: 'break' }, ...emphasized(caption)],
});

const emphasized = (caption: Paragraph): Paragraph['children'] =>
  caption.children.length === 1 && caption.children[0]?.type === 'emphasis'
    ? caption.children
    : [{ type: 'emphasis', children: caption.children }];
