import type { PhrasingContent } from 'mdast';
import type { ComponentChild, JSX } from 'preact';
import { Picture } from './picture.tsx';

export const Phrasing = ({ nodes }: { readonly nodes: readonly PhrasingContent[] }): JSX.Element => (
  <>{nodes.map(phrase)}</>
);

function phrase(node: PhrasingContent, key: number): ComponentChild {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'emphasis':
      return <em key={key}>{node.children.map(phrase)}</em>;
    case 'strong':
      return <strong key={key}>{node.children.map(phrase)}</strong>;
    case 'delete':
      return <del key={key}>{node.children.map(phrase)}</del>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'break':
      return <br key={key} />;
    case 'image':
      return <Picture key={key} image={node} />;
    case 'link':
      return isWebAddress(node.url) ? (
        <a key={key} href={node.url} target="_blank" rel="noopener noreferrer">
          {node.children.map(phrase)}
        </a>
      ) : (
        node.children.map(phrase)
      );
    default:
      return null;
  }
}

/** The border has checked it already; nothing else must ever become an `href`. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
