import { headLines } from './lines.ts';

/** A day and the name of its month with a time or a year beside it, or a date in digits. */
const written = [
  /\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d(?:[\s\p{L}.,|—–-]{1,6}\d{1,2}[:.]\d\d)?/u,
  /(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2},?\s(?:19|20)\d\d/u,
  /\d{1,2}\.\d\d\.(?:19|20)\d\d(?:,?\s\d{1,2}:\d\d)?/u,
  /\d{1,2}\s\p{L}{3,12}\.?[\s\p{L}.,|—–-]{1,6}\d{1,2}[:.]\d\d/u,
];

/** The date as the article's header shows it, from the line nearest to its headline that has one. */
export function readDateline(copy: Document): string | null {
  for (const line of headLines(copy)) {
    for (const pattern of written) {
      const found = pattern.exec(line)?.[0];
      if (found) return found;
    }
  }
  return null;
}
