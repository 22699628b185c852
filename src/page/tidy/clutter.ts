import type { Metadata } from '../../core/article.ts';
import type { Block } from '../../core/blocks.ts';
import { cleanBlocks } from '../../core/clean/clean.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import type { RuleId } from '../../core/clutter.ts';
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
    ({ seen, element, id }) => seen && id > (headline?.id ?? -1) && box.contains(element) && element !== box,
  );
  const blocks = region.map((line, id): Block => ({ ...line, id, kind: kindOf(line) }));
  const found = cleanBlocks(blocks, metadata, rules).removed;
  return new Map(
    found.flatMap(({ block, rule }) => {
      const line = region[block ?? -1];
      return line && !headOfArticle.test(rule) ? [[line, rule] as const] : [];
    }),
  );
}

function kindOf({ kind, element }: LiveLine): Block['kind'] {
  if (element.closest(captions)) return 'caption';
  return element.closest('pre') ? 'code' : kind;
}
