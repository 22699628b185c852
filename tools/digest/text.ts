import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Digest } from '../../src/core/digest.ts';
import { articleMarkdown } from '../../src/core/render/article.ts';
import { digestMarkdown } from '../../src/core/render/digest.ts';
import { type Messages, readMessages } from '../../src/platform/messages.ts';
import { wordsOf } from '../../src/ui/copy/clip.ts';
import { root } from '../build/project.ts';

/** What a person reads in the terminal: the brief as the popup copies it, then the clean article. */
export const toText = (digest: Digest): string =>
  [digestMarkdown(digest, wordsOf(messagesIn(digest.locale))), '---\n', articleMarkdown(digest)].join('\n');

/** The words of the interface in the article's language, in English where there are none. */
function messagesIn(language: string): Messages {
  const fileOf = (locale: string): string => resolve(root, 'public/_locales', locale, 'messages.json');
  const file = existsSync(fileOf(language)) ? fileOf(language) : fileOf('en');
  const words: Readonly<Record<string, { readonly message: string }>> = JSON.parse(readFileSync(file, 'utf8'));
  return readMessages({ getMessage: (key) => words[key]?.message ?? '' });
}
