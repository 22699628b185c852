import { hasOnly, isPhrasing, retag } from './tags.ts';

/** The tables that hold data, and not the layout of a page. */
export const dataTablesIn = (article: Element): ReadonlySet<Element> =>
  new Set([...article.querySelectorAll('table')].filter(isData));

function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('datatable') === '0') return false;
  if (table.getAttribute('summary') || table.querySelector('caption')?.firstChild) return true;
  if (table.querySelector('col, colgroup, tfoot, thead, th')) return true;
  if (table.querySelector('table')) return false;
  const { rows, columns } = sizeOf(table);
  if (rows === 1 || columns === 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}

function sizeOf(table: Element): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const row of table.querySelectorAll('tr')) {
    rows += spanOf(row, 'rowspan');
    let inRow = 0;
    for (const cell of row.querySelectorAll('td')) inRow += spanOf(cell, 'colspan');
    columns = Math.max(columns, inRow);
  }
  return { rows, columns };
}

const spanOf = (element: Element, name: string): number => Number.parseInt(element.getAttribute(name) ?? '', 10) || 1;

/** Puts what a table of a single cell holds in the table's place. */
export function openSingleCells(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    const body = hasOnly(table, 'tbody') ? table.firstElementChild : table;
    const row = body && hasOnly(body, 'tr') ? body.firstElementChild : null;
    const cell = row && hasOnly(row, 'td') ? row.firstElementChild : null;
    if (cell) table.replaceWith(retag(cell, [...cell.childNodes].every(isPhrasing) ? 'p' : 'div'));
  }
}
