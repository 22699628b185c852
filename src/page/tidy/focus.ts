import type { RuleId } from '../../core/clutter.ts';
import { leftOut } from '../copy/elements.ts';
import { listKeepers } from './extent.ts';
import type { Standing } from './find-article.ts';
import type { Hiding } from './hiding.ts';
import type { LiveLine } from './live-lines.ts';

/** Everything that stands off the way from the page's root to its article. */
export function listOffPath(
  page: Document,
  lines: readonly LiveLine[],
  standing: Standing,
  clutter: ReadonlyMap<LiveLine, RuleId>,
): readonly Hiding[] {
  const { body } = standing;
  const path = listKeepers(
    lines.filter((line) => isOfArticle(line, standing) && !clutter.has(line)),
    body,
  );
  const found: Hiding[] = [];
  const open: Element[] = [page.body];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const child of at.children) {
      if (path.has(child)) {
        if (child !== body && !body.contains(child)) open.push(child);
      } else if (!leftOut.has(child.localName) || isDrawn(child))
        found.push({ element: child, rule: 'navigation/around' });
    }
  }
  return found;
}

function isOfArticle({ id, start, linkedShare }: LiveLine, { body, box, headline, text: [first] }: Standing): boolean {
  if (body.contains(start) || start === headline?.start) return true;
  const isBetween = headline !== null && first !== undefined && id > headline.id && id < first.id;
  return isBetween && box.contains(start) && linkedShare < 0.5;
}

const isDrawn = (element: Element): boolean =>
  ['iframe', 'video', 'audio', 'dialog', 'canvas', 'object', 'embed'].includes(element.localName);
