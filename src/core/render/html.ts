import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';

/** HTML of a tree, for the clipboard only: no page of ours ever parses it. */
export const writeHtml = (tree: Nodes): string => toHtml(toHast(tree));
