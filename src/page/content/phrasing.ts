import type { Link, PhrasingContent } from 'mdast';
import { safeAddress } from './address.ts';
import { toImage } from './image.ts';
import { flowingText } from './text.ts';

/** Turns inline nodes into phrasing content; spaces still as they come, see `tidyPhrasing`. */
export function toPhrasing(nodes: Iterable<Node>, base: string): PhrasingContent[] {
  const phrasing: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) phrasing.push({ type: 'text', value: flowingText(node.nodeValue ?? '') });
    else if (node instanceof Element) phrasing.push(...ofElement(node, base));
  }
  return phrasing;
}

function ofElement(element: Element, base: string): readonly PhrasingContent[] {
  const children = (): PhrasingContent[] => toPhrasing(element.childNodes, base);
  switch (element.localName) {
    case 'a': {
      const url = safeAddress(element.getAttribute('href'), base);
      return url ? linked(children(), url) : children();
    }
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children: children() }];
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: children() }];
    case 'del':
    case 's':
      return [{ type: 'delete', children: children() }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: flowingText(element.textContent ?? '') }];
    case 'q':
      return [{ type: 'text', value: '“' }, ...children(), { type: 'text', value: '”' }];
    case 'br':
      return [{ type: 'break' }];
    case 'img': {
      const image = toImage(element, base);
      return image ? [image] : [];
    }
    case 'rt':
      return element.previousElementSibling?.localName === 'rp' ? children() : [];
    default:
      return children();
  }
}

/** The same content as one link. */
export const linked = (content: readonly PhrasingContent[], url: string): PhrasingContent[] =>
  content.length > 0 ? [{ type: 'link', url, children: withoutLinks(content) }] : [];

/** A link in a link cannot be written down. */
const withoutLinks = (content: readonly PhrasingContent[]): Link['children'] =>
  content.flatMap((node): Link['children'] => (node.type === 'link' ? withoutLinks(node.children) : [node]));
