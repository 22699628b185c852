import { tagOf } from '../copy/accessors.ts';
import { leftOut } from '../copy/elements.ts';
import type { Named } from './ask.ts';
import { listPictures, withAncestors } from './extent.ts';
import type { Standing } from './find-article.ts';
import type { Hiding } from './hiding.ts';
import type { LiveLine } from './live-lines.ts';

/** What leads to the article, and what stands beside the way. */
export interface Path {
  /** Nothing but the article and what leads to it belongs into these. */
  readonly leading: ReadonlySet<Element>;
  readonly beside: readonly Hiding[];
}

export const noPath: Path = { leading: new Set(), beside: [] };

export const beside = (element: Element): Hiding => ({ element, rule: 'navigation/around' });

/** Finds the way from the page's root to its article. */
export function findPath(root: Element, lines: readonly LiveLine[], standing: Standing, named: Named): Path {
  const { body, box } = standing;
  const kept = lines.filter((line) => isOfArticle(line, standing, named)).map(({ start }) => start);
  const pictures = listPictures(box).filter((picture) => body.contains(picture) || isAbove(picture, standing));
  const ends = new Set([body, ...kept, ...pictures]);
  const path = withAncestors(ends);
  const found: Hiding[] = [];
  const leading = new Set<Element>();
  const open = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    leading.add(at);
    for (const child of at.children) {
      if (!path.has(child)) {
        if (!leftOut.has(tagOf(child)) || drawn.has(tagOf(child))) found.push(beside(child));
      } else if (!ends.has(child)) open.push(child);
    }
  }
  return { leading, beside: found };
}

/** Of what extraction never reads, the elements a person sees. */
const drawn: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'dialog', 'canvas', 'object', 'embed', 'svg']);

/** The headline, and between it and the text the lead, headings and whatever names author and date. */
function isOfArticle(line: LiveLine, { box, headline, text: [first] }: Standing, { clutter, head }: Named): boolean {
  if (line === headline) return true;
  if (!headline || !first || line.id < headline.id || line.id > first.id) return false;
  if (clutter.has(line) || !box.contains(line.start)) return false;
  return line.linkedShare < 0.5 || head.has(line) || /^h[1-6]$/.test(tagOf(line.start));
}

/** Between the headline and the text, as most articles have their first picture. */
function isAbove(picture: Element, { headline, text: [first] }: Standing): boolean {
  const follows = (element: Element, other: Element): boolean =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return headline !== null && first !== undefined && follows(headline.start, picture) && follows(picture, first.start);
}
