import type { PhrasingContent } from 'mdast';

/** Splits phrasing content where a blank line is drawn (two line breaks or more), and tidies each part. */
export function toParagraphs(content: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks: PhrasingContent[] = [];
  for (const node of content) {
    if (node.type === 'break') breaks.push(node);
    else if (breaks.length > 0 && isBlank(node)) continue;
    else {
      if (breaks.length > 1) parts.push([]);
      parts.at(-1)?.push(...(breaks.length === 1 ? breaks : []), node);
      breaks = [];
    }
  }
  return parts.map(tidy).filter((part) => part.length > 0);
}

/** Without spaces at its ends, around line breaks and next to other spaces, without empty nodes, texts joined. */
export function tidy(content: readonly PhrasingContent[]): PhrasingContent[] {
  const before = { spaced: true };
  const compact = squeeze(content, before);
  while (compact.length > 0) {
    const last = compact.at(-1);
    if (last && (last.type === 'break' || trimEnd(last))) compact.pop();
    else break;
  }
  while (compact[0]?.type === 'break') compact.shift();
  return compact;
}

/** `before.spaced`: whether what came before ends with a space or a line end. */
function squeeze(content: readonly PhrasingContent[], before: { spaced: boolean }): PhrasingContent[] {
  const squeezed: PhrasingContent[] = [];
  for (const node of content) {
    if (node.type === 'text') {
      const value = before.spaced ? node.value.trimStart() : node.value;
      if (!value) continue;
      before.spaced = value.endsWith(' ');
      pushText(squeezed, value);
    } else if (node.type === 'break') {
      const last = squeezed.at(-1);
      if (last) trimEnd(last);
      before.spaced = true;
      squeezed.push(node);
    } else if ('children' in node) {
      if (!before.spaced && startsWithSpace(node)) {
        pushText(squeezed, ' ');
        before.spaced = true;
      }
      const children = squeeze(node.children, before);
      const marked = { ...node, children } as PhrasingContent;
      const isEmpty = children.length === 0 || trimEnd(marked);
      if (!isEmpty) squeezed.push(marked);
      // a space at the end of a mark belongs behind it
      if (before.spaced && !isEmpty) pushText(squeezed, ' ');
    } else {
      before.spaced = false;
      squeezed.push(node);
    }
  }
  return squeezed;
}

function pushText(content: PhrasingContent[], value: string): void {
  const last = content.at(-1);
  if (last?.type === 'text') last.value += value;
  else content.push({ type: 'text', value });
}

const startsWithSpace = (node: PhrasingContent): boolean => {
  const [first] = 'children' in node ? node.children : [];
  return first ? startsWithSpace(first) : node.type === 'text' && node.value.startsWith(' ');
};

/** Takes the spaces off the end of a node in place; true when nothing is left of it. */
function trimEnd(node: PhrasingContent): boolean {
  if (node.type === 'text') {
    node.value = node.value.trimEnd();
    return node.value === '';
  }
  if (!('children' in node)) return false;
  for (let last = node.children.at(-1); last && trimEnd(last); last = node.children.at(-1)) node.children.pop();
  return node.children.length === 0;
}

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';
