import type { AskedLine, LinesAsked, PageClaims } from '../core/clean/name-lines.ts';

/** More than any article's page has; what a page's process sends must not keep the background busy. */
const most = { lines: 5_000, links: 1_000, letters: 500_000, title: 10_000 } as const;

/** Checks what a page asks; null when it is no question. */
export function parseLinesAsked(value: unknown): LinesAsked | null {
  if (!isRecord(value) || !isRecord(value['page'])) return null;
  const { lines, page, claims } = value;
  const { url, title, byline, siteName } = page;
  if (!isText(url) || !isText(title) || !isTextOrNull(byline) || !isTextOrNull(siteName)) return null;
  if (claims !== null && !isClaims(claims)) return null;
  if (!Array.isArray(lines) || lines.length > most.lines || !lines.every(isLine)) return null;
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > most.letters) return null;
  return { page: { url, title, byline, siteName }, claims, lines };
}

const isClaims = (value: unknown): value is PageClaims =>
  isRecord(value) &&
  typeof value['address'] === 'number' &&
  typeof value['markup'] === 'number' &&
  typeof value['summary'] === 'string' &&
  value['summary'].length <= most.letters;

const kinds: readonly unknown[] = ['heading', 'paragraph', 'item', 'quotation', 'caption', 'table', 'code'];

const isLine = (value: unknown): value is AskedLine =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  kinds.includes(value['kind']) &&
  typeof value['linked'] === 'number' &&
  typeof value['isText'] === 'boolean' &&
  Array.isArray(value['links']) &&
  value['links'].length <= most.links &&
  value['links'].every(isText);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= most.title;

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
