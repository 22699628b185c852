import type { Metadata } from '../../core/article.ts';
import type { Block } from '../../core/blocks.ts';
import { cleanBlocks } from '../../core/clean/clean.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import type { RuleId } from '../../core/clutter.ts';
import { baseOf } from '../copy/accessors.ts';
import { toLine } from '../lines.ts';
import type { Standing } from './find-article.ts';
import type { LiveLine } from './live-lines.ts';

/** A digest says title, author and date in its own head; the page has nowhere else to say them. */
const headOfArticle = /^(?:duplicate|byline)\//;

const captions = 'figcaption, [class*="caption" i]';

/** The lines around and in an article that its rules know as clutter, with their rules. */
export function findClutter(
  lines: readonly LiveLine[],
  { box, headline }: Standing,
  metadata: Metadata,
  rules: TextRules,
): ReadonlyMap<LiveLine, RuleId> {
  const region = lines.filter(
    ({ seen, start, id }) => seen && id > (headline?.id ?? -1) && start !== box && box.contains(start),
  );
  const base = baseOf(box);
  const blocks = region.map((line, id): Block => {
    const { kind, text, linked, links } = toLine(line, base);
    return { id, kind: specialKind(line.start) ?? kind, text, linked, links };
  });
  const found = cleanBlocks(blocks, metadata, rules).removed;
  return new Map(
    found.flatMap(({ block, rule }) => {
      const line = region[block ?? -1];
      return line && !headOfArticle.test(rule) ? [[line, rule] as const] : [];
    }),
  );
}

function specialKind(element: Element): Block['kind'] | null {
  if (element.closest(captions)) return 'caption';
  return element.closest('pre') ? 'code' : null;
}
