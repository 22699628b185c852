import { likenessOfWords, shareFound, tellingWords, wordsOf } from '../../core/text/words.ts';
import { type Heading, readHeadings, readSecondHeadings } from './headings.ts';
import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

const separator = /\s+[|–—\-•·»:/\\]{1,2}\s+|\s*[|｜]\s*/;

/**
 * The headline as the article shows it, without the site's name and without the label some set above it,
 * unless schema and meta agree that the words before it belong to it.
 */
export function readTitle(sources: Sources): string {
  const { copy, meta, article } = sources;
  const inSchema = plain(article?.['headline']);
  const inMeta = firstOf(meta, 'og:title', 'twitter:title');
  const told = titles([inSchema, inMeta], sources);
  const second = secondHeadline(copy, told.filter(isHeadline));
  if (second) return second;
  const claimed = [...new Set([...told, ...titles([plain(copy.title)], sources)])];
  const headings = readHeadings(copy);
  const drawn = headlineAmong(headings, claimed);
  if (!drawn) return claimed[0] ?? headings[0]?.text ?? '';
  if (inSchema === inMeta && inSchema?.endsWith(drawn.text)) return inSchema;
  const headline = withoutLabel(drawn, claimed);
  return claimed.find((title) => unspaced(title) === unspaced(headline)) ?? headline;
}

/** Each title once, without the site. */
const titles = (found: readonly (string | null)[], sources: Sources): readonly string[] =>
  [...new Set(found)].filter((title) => title !== null).map((title) => withoutSite(title, sources));

/** The heading that says what the page claims as its title, if one does. */
function headlineAmong(headings: readonly Heading[], claimed: readonly string[]): Heading | null {
  let best: { readonly heading: Heading | null; readonly score: number } = { heading: null, score: 0.3 };
  for (const heading of headings) {
    const score = Math.max(0, ...claimed.map((title) => agreement(heading.text, title)));
    if (score > best.score) best = { heading, score };
    if (score === 1) break;
  }
  return best.heading;
}

/**
 * The title that schema or meta claims and a heading of the second rank shows. Where the first rank says something else,
 * it is a line for search engines, in the trail to the page or above the headline proper. The shorter does without the label.
 */
function secondHeadline(copy: Document, claimed: readonly string[]): string | null {
  if (claimed.length === 0) return null;
  const letters = Math.min(...claimed.map((title) => wordsOf(title).join('').length));
  const shown = new Set(readSecondHeadings(copy, letters).flatMap(({ text, parts }) => [text, ...parts].map(spoken)));
  return shortest(claimed.filter((title) => shown.has(spoken(title))));
}

/** A text's words alone. */
const spoken = (text: string): string => wordsOf(text).join(' ');

/** A label is told by a claimed title that does without it, or by standing in an element of its own where no claimed title has it. */
function withoutLabel({ text, parts }: Heading, claimed: readonly string[]): string {
  const own = claimed.some((title) => title.endsWith(text))
    ? []
    : parts.filter((part) => claimed.some((title) => title.endsWith(part)));
  return shortest([text, ...[...claimed, ...own].filter((title) => text.endsWith(title) && isHeadline(title))]) ?? text;
}

/** Fewer than three words are a label or a name. */
const isHeadline = (title: string): boolean => wordsOf(title).length >= 3;

const shortest = (titles: readonly string[]): string | null =>
  titles.reduce<string | null>((best, title) => (best !== null && best.length <= title.length ? best : title), null);

/** Parts of a heading may stand apart without a space between them. */
const unspaced = (text: string): string => text.replace(/\s/g, '');

/** How surely a heading is the headline: a claimed title says the same, whatever is added on either side. */
const agreement = (heading: string, title: string): number =>
  Math.max(
    likenessOfWords(tellingWords(heading), tellingWords(title)),
    wordsOf(heading).length >= 3 ? shareFound(heading, title) * 0.9 : 0,
  );

/** Cuts the site's name, or its sections, off either end of a title. */
function withoutSite(title: string, { siteNames }: Sources): string {
  const parts = title.split(separator);
  const isSite = (part: string): boolean =>
    siteNames.some((name) => shareFound(part, name) > 0.5 || shareFound(name, part) > 0.9);
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && isSite(parts[from] ?? '')) from += 1;
  if (to - from === parts.length) return title;
  const first = parts[from] ?? '';
  const last = parts[to - 1] ?? '';
  return title.slice(title.indexOf(first), title.lastIndexOf(last) + last.length);
}
