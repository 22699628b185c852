import { mostLetters, mostLines, mostLinks, mostWords } from '../core/clean/most-asked.ts';
import type { AskedLine, LinesAsked, PageClaims } from '../core/clean/name-lines.ts';

/** Checks what a page asks; null when it is no question, or one too long. */
export function parseLinesAsked(value: unknown): LinesAsked | null {
  if (!isRecord(value) || !isRecord(value['page'])) return null;
  const { lines, page, claims } = value;
  const { url, title, byline, siteName } = page;
  if (!isText(url) || !isText(title) || !isTextOrNull(byline) || !isTextOrNull(siteName)) return null;
  if (claims !== null && !isClaims(claims)) return null;
  if (!Array.isArray(lines) || lines.length > mostLines || !lines.every(isLine)) return null;
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > mostLetters) return null;
  return { page: { url, title, byline, siteName }, claims, lines };
}

const isClaims = (value: unknown): value is PageClaims =>
  isRecord(value) &&
  typeof value['address'] === 'number' &&
  typeof value['markup'] === 'number' &&
  typeof value['summary'] === 'string' &&
  value['summary'].length <= mostLetters;

const kinds: readonly unknown[] = ['heading', 'paragraph', 'item', 'quotation', 'caption', 'table', 'code'];

const isLine = (value: unknown): value is AskedLine =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  kinds.includes(value['kind']) &&
  typeof value['linked'] === 'number' &&
  typeof value['isText'] === 'boolean' &&
  Array.isArray(value['links']) &&
  value['links'].length <= mostLinks &&
  value['links'].every(isText);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= mostWords;

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
