import type { Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';

/** Struck-out text is no part of CommonMark, so the library needs to be told. */
const strikethrough: Handle = (node, _, state, info) =>
  `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`;

/** GitHub-flavoured Markdown of a tree. */
export const writeMarkdown = (tree: Nodes): string =>
  toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmTableToMarkdown()],
    handlers: { delete: strikethrough },
  });
