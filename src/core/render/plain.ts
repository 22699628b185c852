import type { Nodes } from 'mdast';

/** A tree as plain text: an empty line between blocks, list items and table rows on lines of their own. */
export function writePlain(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const parts = node.children.map(writePlain);
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return parts
        .map((part) => part.trim())
        .filter(Boolean)
        .join('\n\n');
    case 'list': {
      const first = node.start ?? 1;
      return parts.map((part, place) => (node.ordered ? `${first + place}. ${part}` : part)).join('\n');
    }
    case 'listItem':
    case 'table':
      return parts.join('\n');
    case 'tableRow':
      return parts.join('\t');
    default:
      return parts.join('');
  }
}
