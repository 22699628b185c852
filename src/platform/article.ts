import { type Article, extractionWays, type ReadError } from '../core/article.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { isTree } from './tree.ts';

/**
 * Checks what a script in a page returned before anything of ours looks into it:
 * the page lives in a process that a hostile page may have taken over.
 */
export function parseArticleResult(value: unknown): Result<Article, ReadError | 'pdf'> {
  if (!isRecord(value)) return failed('failed');
  if (value['ok'] === true) return isArticle(value['value']) ? ok(value['value']) : failed('failed');
  return failed((['no-article', 'too-large', 'pdf'] as const).find((error) => error === value['error']) ?? 'failed');
}

const texts = ['url', 'title'];
const textsOrNull = ['byline', 'siteName', 'section', 'language', 'publishedAt', 'modifiedAt', 'dateline', 'image'];

/** UTF-16 units; nothing a page says about itself is longer. */
const longest = 10_000;

function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  const isText = (key: string): boolean => typeof value[key] === 'string' && value[key].length <= longest;
  return (
    texts.every(isText) &&
    textsOrNull.every((key) => value[key] === null || isText(key)) &&
    isTexts(value['tags']) &&
    typeof value['articleLike'] === 'boolean' &&
    ['boolean', 'undefined'].includes(typeof value['cut']) &&
    (value['way'] === undefined || ways.includes(value['way'])) &&
    Array.isArray(value['removed']) &&
    value['removed'].every(isRemoval) &&
    (value['region'] === undefined || (Array.isArray(value['region']) && value['region'].every(isLine))) &&
    (value['kept'] === undefined || isNumbers(value['kept'])) &&
    isRecord(value['content']) &&
    value['content']['type'] === 'root' &&
    isTree(value['content'])
  );
}

const ways: readonly unknown[] = extractionWays;

const isRemoval = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['rule'] === 'string' &&
  typeof value['text'] === 'string' &&
  (value['block'] === null || typeof value['block'] === 'number');

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length <= longest);

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'number');

const lineKinds: readonly unknown[] = ['heading', 'item', 'paragraph'];

const isLine = (value: unknown): boolean =>
  isRecord(value) &&
  lineKinds.includes(value['kind']) &&
  typeof value['text'] === 'string' &&
  typeof value['linked'] === 'number' &&
  Array.isArray(value['links']) &&
  value['links'].every((link) => typeof link === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
