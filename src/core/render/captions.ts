import type { Image, Nodes, Paragraph, Root } from 'mdast';
import type { Digest } from '../digest.ts';

/** The clean article with every caption set in emphasis, in the paragraph of the picture it follows. */
export function withCaptions({ content, blocks }: Pick<Digest, 'content' | 'blocks'>): Root {
  const captions = new Set(blocks.filter(({ kind }) => kind === 'caption').map(({ id }) => id));
  const isCaption = (node: Nodes): node is Paragraph =>
    node.type === 'paragraph' && node.data?.block !== undefined && captions.has(node.data.block);
  const joinTo = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return node;
    const children: Nodes[] = [];
    for (const child of node.children) {
      const picture = children.at(-1);
      if (!isCaption(child)) children.push(joinTo(child));
      else if (picture && isPicture(picture)) children.splice(-1, 1, captioned(picture, child));
      else children.push({ ...child, children: emphasized(child) });
    }
    return { ...node, children };
  };
  return joinTo(content);
}

const isPicture = (node: Nodes): node is Paragraph | Image =>
  node.type === 'image' || (node.type === 'paragraph' && node.children.every(({ type }) => type === 'image'));

const captioned = (picture: Paragraph | Image, caption: Paragraph): Paragraph => ({
  type: 'paragraph',
  children: [...(picture.type === 'image' ? [picture] : picture.children), { type: 'break' }, ...emphasized(caption)],
});

const emphasized = (caption: Paragraph): Paragraph['children'] =>
  caption.children.length === 1 && caption.children[0]?.type === 'emphasis'
    ? caption.children
    : [{ type: 'emphasis', children: caption.children }];
