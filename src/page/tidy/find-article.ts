import { likeness } from '../../core/text/words.ts';
import { addressOf, parentElementOf, tagOf } from '../copy/accessors.ts';
import { findOtherArticles } from '../isolate/siblings.ts';
import { isRunning, type LiveLine } from './live-lines.ts';

/** Where a page's article stands. */
export interface Standing {
  /** The smallest element that holds most of the running text. */
  readonly body: Element;
  /** The smallest that holds the headline, too. */
  readonly box: Element;
  readonly headline: LiveLine | null;
  /** The lines of running text in the body. */
  readonly text: readonly LiveLine[];
}

/** What clutter never holds. */
export const articleMarks = 'h1, main, article, [itemprop~=articleBody]';

/** Where running text is hardly the article's. */
const elsewhere =
  'nav, aside, footer, form, dialog, [role=navigation], [role=complementary], [role=contentinfo], [role=dialog]';

/** Whether an element stands where the article does not; some sites wrap the whole page in a form. */
export function isAside(element: Element): boolean {
  const around = element.closest(elsewhere);
  return around !== null && around.querySelector(articleMarks) === null;
}

/** Share of the running text a part must hold to be the article's. */
const mostOf = 0.7;

/** Finds the article by its running text; null when a page has none. */
export function findArticle(page: Document, lines: readonly LiveLine[], titles: readonly string[]): Standing | null {
  const { body: root } = page;
  const running = lines.filter((line) => line.seen && isRunning(line) && !isAside(line.start));
  const paragraphs = running.filter(({ start }) => tagOf(start) === 'p');
  const others = findOtherArticles(page, { url: addressOf(page), titles }, weigh(paragraphs));
  const own = running.filter(({ start }) => !others.some((other) => other.contains(start)));
  if (own.length === 0) return null;

  const weightOf = weigh(own);
  const enough = weightOf(root) * mostOf;
  const heavyIn = (element: Element): Element | undefined =>
    [...element.children].find((child) => weightOf(child) >= enough);
  let body: Element = root;
  for (let next = heavyIn(body); next; next = heavyIn(next)) body = next;
  const text = own.filter(({ start }) => body.contains(start));
  const headline = findHeadline(lines, titles, text[0]);
  return { body, box: headline ? commonOf(body, headline.start) : body, headline, text };
}

/** Tells how many characters of these lines an element holds. */
function weigh(lines: readonly LiveLine[]): (element: Element) => number {
  const weights = new Map<Element, number>();
  for (const { start, text } of lines) {
    for (let at: Element | null = start; at; at = parentElementOf(at)) {
      weights.set(at, (weights.get(at) ?? 0) + text.length);
    }
  }
  return (element) => weights.get(element) ?? 0;
}

/** Characters; comparing is dear, and headlines are short. */
const longestTitle = 250;

/** The line that says the page's title, nearest above the text. */
function findHeadline(
  lines: readonly LiveLine[],
  titles: readonly string[],
  first: LiveLine | undefined,
): LiveLine | null {
  const agreement = ({ text }: LiveLine): number => Math.max(0, ...titles.map((title) => likeness(text, title)));
  const above = lines.slice(0, (first?.id ?? 0) + 1).filter(({ seen }) => seen);
  const headings = above.filter(({ start }) => start.closest('h1') !== null);
  return (
    headings.find((line) => agreement(line) > 0.8) ??
    above.findLast((line) => line.text.length < longestTitle && agreement(line) > 0.8) ??
    headings.at(-1) ??
    null
  );
}

function commonOf(element: Element, other: Element): Element {
  let common: Element | null = element;
  while (common && !common.contains(other)) common = parentElementOf(common);
  return common ?? element;
}
