import type { Table, TableCell, TableRow } from 'mdast';
import { toPhrasing } from './phrasing.ts';
import { tidy } from './tidy.ts';

/** A table of data; null for one that only lays the page out (one row or one column, or tables inside). */
export function toTable(table: Element, base: string): Table | null {
  const rows = [...table.querySelectorAll('tr')];
  const isLayout = table.querySelector('table, ul, ol, h2, h3, blockquote') !== null;
  if (isLayout || rows.length < 2 || Math.max(...rows.map(cellCount)) < 2) return null;
  const children = rows.map((row) => toRow(row, base)).filter(({ children }) => children.length > 0);
  return { type: 'table', children };
}

const cellCount = (row: Element): number => row.children.length;

function toRow(row: Element, base: string): TableRow {
  const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
  return { type: 'tableRow', children: cells.map((cell) => toCell(cell, base)) };
}

/** A row of Markdown has no line breaks, so those of a cell become spaces. */
function toCell(cell: Element, base: string): TableCell {
  const phrasing = toPhrasing(cell.childNodes, base);
  return {
    type: 'tableCell',
    children: tidy(phrasing.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node))),
  };
}
