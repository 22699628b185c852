import { isDrawn } from '../copy/accessors.ts';
import type { Standing } from './find-article.ts';
import { lengthOf } from './live-lines.ts';

/** Less than this left in sight, and hiding was a mistake, or the page has changed. */
export const leastShare = 0.4;

/** How much of the article's own text a person still sees, 0 to 1. */
export const shareLeft = ({ text }: Standing): number =>
  lengthOf(text.filter(({ start }) => isDrawn(start))) / lengthOf(text);
