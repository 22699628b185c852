import type { Metadata } from '../../core/article.ts';
import type { Block } from '../../core/blocks.ts';
import { cleanBlocks } from '../../core/clean/clean.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import type { RuleId } from '../../core/clutter.ts';
import { baseOf } from '../copy/accessors.ts';
import { toLine } from '../lines.ts';
import type { Standing } from './find-article.ts';
import { isRunning, type LiveLine } from './live-lines.ts';

/** What the rules say of the lines in and around an article. */
export interface Named {
  readonly clutter: ReadonlyMap<LiveLine, RuleId>;
  /** Title, author and date: a digest says them in its own head, but the page has nowhere else to say them. */
  readonly head: ReadonlySet<LiveLine>;
}

/** The text's own lines are judged by themselves, as in a digest: links below it make no teasers of its last lines. */
export function nameLines(
  lines: readonly LiveLine[],
  { box, body, headline }: Standing,
  metadata: Metadata,
  rules: TextRules,
): Named {
  const region = lines.filter(
    ({ seen, start, id }) => seen && id > (headline?.id ?? -1) && start !== box && box.contains(start),
  );
  const isText = ({ start }: LiveLine): boolean => body.contains(start);
  const named = [
    ...judge(region, metadata, rules).filter(([line]) => !isText(line)),
    ...judge(region.filter(isText), metadata, rules),
  ];
  const isHead = (rule: RuleId): boolean => /^(?:duplicate|byline)\//.test(rule);
  return {
    clutter: new Map(named.filter(([line, rule]) => !isHead(rule) && !isLead(line, rule))),
    head: new Set(named.filter(([, rule]) => isHead(rule)).map(([line]) => line)),
  };
}

function judge(
  lines: readonly LiveLine[],
  metadata: Metadata,
  rules: TextRules,
): readonly (readonly [LiveLine, RuleId])[] {
  const base = baseOf(document);
  const blocks = lines.map((line, id): Block => {
    const { kind, text, linked, links } = toLine(line, base);
    return { id, kind: specialKind(line.start) ?? kind, text, linked, links };
  });
  return cleanBlocks(blocks, metadata, rules).removed.flatMap(({ block, rule }) => {
    const line = lines[block ?? -1];
    return line ? [[line, rule] as const] : [];
  });
}

const captions = 'figcaption, [class*="caption" i]';

function specialKind(element: Element): Block['kind'] | null {
  if (element.closest(captions)) return 'caption';
  return element.closest('pre') ? 'code' : null;
}

/** Running text set as a heading, with another heading below it. */
const isLead = (line: LiveLine, rule: RuleId): boolean => rule === 'navigation/empty-heading' && isRunning(line);
