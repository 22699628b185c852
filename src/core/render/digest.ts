import type { Digest } from '../digest.ts';
import { compose, type Part } from './compose.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writePlain } from './plain.ts';
import type { Words } from './words.ts';

export const digestMarkdown = (digest: Digest, words: Words, part: Part = 'brief'): string =>
  writeMarkdown(compose(digest, words, part));

export const digestPlain = (digest: Digest, words: Words, part: Part = 'brief'): string =>
  writePlain(compose(digest, words, part));

/** For the clipboard's rich form. */
export const digestHtml = (digest: Digest, words: Words, part: Part = 'brief'): string =>
  writeHtml(compose(digest, words, part));
