/** What a tree from a page may be made of: every mdast node that holds text, none that holds markup. */
const nodeTypes = new Set(
  'root paragraph heading thematicBreak blockquote list listItem table tableRow tableCell code text emphasis strong delete inlineCode break link image'.split(
    ' ',
  ),
);

/** No readable article comes near. */
const limits = { nodes: 200_000, depth: 200, text: 4_000_000 } as const;

/** Whether a value is an mdast tree within the limits, with web addresses only. */
export function isTree(root: object): boolean {
  const left: { nodes: number; text: number } = { ...limits };
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, depth } = item;
    left.nodes -= 1;
    if (!isNode(node) || depth > limits.depth || left.nodes < 0) return false;
    if ('value' in node) left.text -= node.value?.length ?? 0;
    if (left.text < 0) return false;
    for (const child of node.children ?? []) open.push({ node: child, depth: depth + 1 });
  }
  return true;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly unknown[];
}

function isNode(node: unknown): node is Node {
  if (typeof node !== 'object' || node === null || !('type' in node) || typeof node.type !== 'string') return false;
  if (!nodeTypes.has(node.type)) return false;
  if ('value' in node && typeof node.value !== 'string') return false;
  if ('children' in node && !Array.isArray(node.children)) return false;
  return !('url' in node) || (typeof node.url === 'string' && /^https?:/i.test(node.url));
}
