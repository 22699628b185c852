import type { Digest } from '../../src/core/digest.ts';
import { articleMarkdown } from '../../src/core/render/article.ts';

/** What a person reads in the terminal. */
export const toText = (digest: Digest): string => articleMarkdown(digest);
