import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { safeAddress } from './address.ts';
import { isCaption } from './caption.ts';
import { isBlock } from './elements.ts';
import { linked, toPhrasing } from './phrasing.ts';
import { toTable } from './table.ts';
import { visibleText } from './text.ts';
import { tidy, toParagraphs } from './tidy.ts';

/** Turns the chosen part of a copy into mdast: only nodes made here exist, so no markup of the page survives. */
export function toContent(root: Element, base: string): Root {
  return { type: 'root', children: flow(root, { base, link: null }) };
}

/** What holds for everything inside a container. */
interface Inside {
  readonly base: string;
  /** Where the link around whole blocks goes. */
  readonly link: string | null;
}

/** What a container holds: its block elements in order, and a paragraph for each run of inline nodes between them. */
function flow(container: Element, inside: Inside): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) blocks.push(...paragraphs(run, isCaption(container), inside));
    run = [];
  };
  for (const node of container.childNodes) {
    if (node instanceof Element && isBlock(node)) {
      endRun();
      blocks.push(...toBlocks(node, inside));
    } else run.push(node);
  }
  endRun();
  return blocks;
}

function toBlocks(element: Element, inside: Inside): readonly BlockContent[] {
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, inside);
    case 'ul':
    case 'ol':
      return list(element, inside);
    case 'blockquote': {
      const children = flow(element, inside);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'pre':
      return code(element);
    case 'table': {
      const table = toTable(element, inside.base);
      return table ? [...caption(element, inside), table] : flow(element, inside);
    }
    case 'a':
      return flow(element, { ...inside, link: safeAddress(element.getAttribute('href'), inside.base) });
    case 'hr':
      return [{ type: 'thematicBreak' }];
    default:
      return flow(element, inside);
  }
}

/** A picture among the words of a paragraph keeps its place; in front of or behind them it stands alone. */
function paragraphs(run: readonly Node[], caption: boolean, { base, link }: Inside): Paragraph[] {
  return toParagraphs(toPhrasing(run, base)).map((children) => ({
    type: 'paragraph',
    children: link ? linked(children, link) : children,
    ...(caption && children.some(({ type }) => type !== 'image') ? { data: { caption: true } } : {}),
  }));
}

function heading(element: Element, inside: Inside): BlockContent[] {
  const children = phrase(element, inside);
  const depth = Math.max(2, Number(element.localName.slice(1))) as 2 | 3 | 4 | 5 | 6;
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

function phrase(element: Element, { base, link }: Inside): PhrasingContent[] {
  const phrasing = tidy(toPhrasing(element.childNodes, base));
  return link ? linked(phrasing, link) : phrasing;
}

function list(element: Element, inside: Inside): readonly BlockContent[] {
  const items = [...element.children].flatMap((item): ListItem[] => {
    const children = item.localName === 'li' ? flow(item, inside) : toBlocks(item, inside);
    return children.length > 0 ? [{ type: 'listItem', spread: false, children: [...children] }] : [];
  });
  const ordered = element.localName === 'ol';
  const start = ordered ? Number.parseInt(element.getAttribute('start') ?? '', 10) : Number.NaN;
  const found: List = { type: 'list', ordered, spread: false, children: items, ...(start >= 0 && { start }) };
  return items.length > 0 ? [found] : [];
}

/** A table of Markdown has no caption of its own. */
function caption(table: Element, inside: Inside): BlockContent[] {
  const element = [...table.children].find(({ localName }) => localName === 'caption');
  const children = element ? phrase(element, inside) : [];
  return children.length > 0 ? [{ type: 'paragraph', children, data: { caption: true } }] : [];
}

function code(element: Element): BlockContent[] {
  const value = visibleText(element.textContent ?? '')
    .replace(/^\n+/, '')
    .trimEnd();
  const lang = /\blanguage-(?<name>[\w+#-]{1,30})/.exec(`${element.className} ${element.firstElementChild?.className}`);
  return value ? [{ type: 'code', value, lang: lang?.groups?.['name'] ?? null }] : [];
}
