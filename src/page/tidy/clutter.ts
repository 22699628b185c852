import type { Metadata } from '../../core/article.ts';
import type { Block } from '../../core/blocks.ts';
import { cleanBlocks } from '../../core/clean/clean.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import { wordsOf } from '../../core/clean/words.ts';
import type { RuleId } from '../../core/clutter.ts';
import { baseOf } from '../copy/accessors.ts';
import { toLine } from '../lines.ts';
import { isAside, type Standing } from './find-article.ts';
import type { LiveLine } from './live-lines.ts';

/** What the rules say of the lines in and around an article. */
export interface Named {
  readonly clutter: ReadonlyMap<LiveLine, RuleId>;
  /** Title, author and date: a digest says them in its own head, but the page has nowhere else to say them. */
  readonly head: ReadonlySet<LiveLine>;
}

/** Lines below the text that still belong to it, wherever they stand. */
const below = 15;

/** The text's own lines are judged by themselves, as in a digest: links below it make no teasers of its last lines. */
export function nameLines(
  lines: readonly LiveLine[],
  { box, body, headline, text }: Standing,
  metadata: Metadata,
  rules: TextRules,
): Named {
  const first = headline?.id ?? -1;
  const last = text.at(-1)?.id ?? first;
  const isBelow = ({ id, start }: LiveLine): boolean => id > last && id <= last + below && !isAside(start);
  const region = lines.filter(
    (line) => line.seen && line.id > first && ((line.start !== box && box.contains(line.start)) || isBelow(line)),
  );
  const isText = ({ start }: LiveLine): boolean => body.contains(start);
  // enough of the text to tell what stands above it from what stands below
  const edges = new Set([text[0], text.at(-1)]);
  const named = [
    ...judge(
      region.filter((line) => !isText(line) || edges.has(line)),
      metadata,
      rules,
    ).filter(([line]) => !isText(line)),
    ...judge(region.filter(isText), metadata, rules),
  ];
  const names = new Set(wordsOf(metadata.byline ?? ''));
  const isHead = ([{ text }, rule]: readonly [LiveLine, RuleId]): boolean =>
    /^(?:duplicate|byline)\//.test(rule) || isOf(names, wordsOf(text));
  return {
    clutter: new Map(named.filter((each) => !isHead(each) && !isHeading(each))),
    head: new Set(named.filter(isHead).map(([line]) => line)),
  };
}

const isOf = (names: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => names.has(word));

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

/** A page's headings may stand over what is no text, and a headline's second line over another heading. */
const isHeading = ([{ text }, rule]: readonly [LiveLine, RuleId]): boolean =>
  rule === 'navigation/empty-heading' && /\p{L}/u.test(text);
