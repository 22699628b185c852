import type { Digest } from '../digest.ts';

const columns = ['start', 'end', 'grain', 'inferred', 'kind', 'text'] as const;

/** The timeline as a table by RFC 4180, one row an event, dates as ISO values cut to their grain. */
export function timelineCsv({ timeline }: Pick<Digest, 'timeline'>): string {
  const rows = timeline.map(({ when, kind, text }) => [
    when.start,
    when.end ?? '',
    when.grain,
    String(when.inferred),
    kind,
    text,
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A text of the page that starts like a formula would be run by a spreadsheet: the apostrophe makes it text. */
const formula = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
