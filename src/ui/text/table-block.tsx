import type { Table } from 'mdast';
import type { JSX } from 'preact';
import { Phrasing } from './phrasing.tsx';

/** mdast tables have their heads in the first row; a wide one scrolls in a frame of its own. */
export function TableBlock({ table }: { readonly table: Table }): JSX.Element {
  const [head, ...rows] = table.children;
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={column} scope="col">
                <Phrasing nodes={cell.children} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.children.map((cell, column) => (
                <td key={column}>
                  <Phrasing nodes={cell.children} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
