import type { Digest } from '../digest.ts';
import { withCaptions } from './captions.ts';
import { writeMarkdown } from './markdown.ts';

/** The clean article alone, without its title. */
export const articleMarkdown = (digest: Digest): string => writeMarkdown(withCaptions(digest));
