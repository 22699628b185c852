import { flowingText } from '../content/text.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
]);

/** One line of plain text out of a metadata value, or null. Many sites encode its characters twice. */
export function plain(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return flowingText(decoded(value.slice(0, 20_000))).trim() || null;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?<name>[a-z]{2,6});/g, (all, name: string) => entities.get(name) ?? all)
    .replace(/&#(?<decimal>\d{1,6});/g, (_, decimal: string) => character(Number.parseInt(decimal, 10)))
    .replace(/&#x(?<hex>[\da-f]{1,5});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)));
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
