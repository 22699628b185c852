import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/core/article.ts';
import { digest } from '../../digest/digest.ts';
import type { Probed } from './probe.ts';

/** What a page's gold says a person wants to read, as paragraphs. */
export function wantedOf(file: string): readonly string[] {
  const gold: { paragraphs?: string[]; text?: string } = JSON.parse(
    readFileSync(file.replace(/\.html(\.gz)?$/, '.json'), 'utf8'),
  );
  return (gold.paragraphs ?? [gold.text ?? ''])
    .flatMap((text) => text.split('\n'))
    .map(squeeze)
    .filter((text) => text !== '');
}

/** Lines compared without spaces and case: the page draws both as it likes. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** The wanted paragraphs that could be read before and no longer can. */
export function lostOf(wanted: readonly string[], before: readonly string[], { lines }: Probed): readonly string[] {
  const [first, then] = [before, lines].map((list) => squeeze(list.join('')));
  return wanted.filter((text) => first?.includes(text) && !then?.includes(text));
}

/** What the clean view drops for reasons of its own: the page says title, author and date nowhere else, and its polls work. */
const ofTheHead = /^(?:duplicate|byline|poll)\//;

/** Lines below the article's own that still count as inside, and above it where the headline is not found. */
const around = 15;

/** Of what the clean view drops inside the article and a person could read but did not want: how much there is, and how much is still there. */
export function leftOf(article: Article, wanted: readonly string[], before: readonly string[], { lines }: Probed) {
  const digested = digest({ ok: true, value: { article, ms: 0 } });
  if (!digested.ok) return { all: 0, left: [] };
  const { blocks, removed } = digested.value.digest;
  const kept = new Set(blocks.filter(({ text }) => text.length >= 40).map(({ text }) => squeeze(text)));
  const headline = squeeze(article.title);
  const zoneOf = (list: readonly string[]): readonly string[] => {
    const squeezed = list.map(squeeze);
    const start = squeezed.findIndex((line) => kept.has(line));
    const above = squeezed.slice(0, start).lastIndexOf(headline);
    const end = squeezed.findLastIndex((line) => kept.has(line)) + 1 + around;
    return squeezed.slice(above < 0 ? Math.max(0, start - around) : above, end);
  };
  const [first, then] = [zoneOf(before), zoneOf(lines)];
  const dropped = removed
    .filter(({ rule, block }) => block !== null && !ofTheHead.test(rule))
    .map(({ text }) => squeeze(text))
    .filter((text) => text !== '' && !wanted.includes(text));
  const told = [...new Set(dropped)].filter((text) => timesIn(first, text) > 0);
  // what is dropped in one place may stand in another by right: an entry of a list of contents is a heading as well
  const byRight = (text: string): number => Math.max(0, timesIn(first, text) - timesIn(dropped, text));
  return { all: told.length, left: told.filter((text) => timesIn(then, text) > byRight(text)) };
}

/** How often a text stands alone on a line; a long one may share its line with others. */
function timesIn(lines: readonly string[], text: string): number {
  const times = lines.filter((line) => line === text).length;
  return times === 0 && text.length >= 40 && lines.join('').includes(text) ? 1 : times;
}
