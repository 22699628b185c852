import type { List, RootContent } from 'mdast';
import type { ComponentChild, JSX } from 'preact';
import { type Figure, joinFigures } from './figures.ts';
import { Phrasing } from './phrasing.tsx';
import { RestoredBlock } from './restored-block.tsx';
import { TableBlock } from './table-block.tsx';

/** The blocks of an article as elements of ours: text nodes and a handful of tags, never markup of the page. */
export const Blocks = ({ nodes }: { readonly nodes: readonly RootContent[] }): JSX.Element => (
  <>{joinFigures(nodes).map(block)}</>
);

function block(node: RootContent | Figure, key: number): ComponentChild {
  switch (node.type) {
    case 'heading': {
      const Heading = node.depth <= 3 ? 'h3' : 'h4';
      return (
        <Heading key={key}>
          <Phrasing nodes={node.children} />
        </Heading>
      );
    }
    case 'paragraph':
      if (node.data?.restored !== undefined) return <RestoredBlock key={node.data.restored} paragraph={node} />;
      return (
        <p key={key} class={node.data?.caption ? 'caption' : undefined}>
          <Phrasing nodes={node.children} />
        </p>
      );
    case 'figure':
      return (
        <figure key={key}>
          <Blocks nodes={[node.picture]} />
          <figcaption class="caption">
            <Phrasing nodes={node.caption.children} />
          </figcaption>
        </figure>
      );
    case 'blockquote':
      return (
        <blockquote key={key}>
          <Blocks nodes={node.children} />
        </blockquote>
      );
    case 'list':
      return <ListBlock key={key} list={node} />;
    case 'table':
      return <TableBlock key={key} table={node} />;
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr key={key} />;
    case 'image':
    case 'link':
    case 'text':
    case 'emphasis':
    case 'strong':
      return <Phrasing key={key} nodes={[node]} />;
    default:
      return null;
  }
}

function ListBlock({ list: { ordered, start, children } }: { readonly list: List }): JSX.Element {
  const items = children.map((item, place) => (
    <li key={place}>
      <Blocks nodes={item.children} />
    </li>
  ));
  return ordered ? <ol start={start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}
