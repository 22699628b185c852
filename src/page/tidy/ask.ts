import type { Article } from '../../core/article.ts';
import type { AskedLine, LineName, LinesAsked, PageRules } from '../../core/clean/name-lines.ts';
import type { RuleId } from '../../core/clutter.ts';
import { baseOf } from '../copy/accessors.ts';
import { toLine } from '../lines.ts';
import { isAside, type Standing } from './find-article.ts';
import type { LiveLine } from './live-lines.ts';

/** What the rules say of the lines in and around an article. */
export interface Named {
  readonly clutter: ReadonlyMap<LiveLine, RuleId>;
  /** Title, author and date. */
  readonly head: ReadonlySet<LiveLine>;
}

/** Says what a page is tidied by; fewer names than lines when it does not know. */
export type AskForRules = (asked: LinesAsked) => Promise<PageRules>;

/** Lines below the text that still belong to it, wherever they stand. */
const below = 15;

/** The lines whose names decide what is hidden: those below the headline, in the article and shortly after its text. */
export function linesToName(lines: readonly LiveLine[], { box, headline, text }: Standing): readonly LiveLine[] {
  const first = headline?.id ?? -1;
  const last = text.at(-1)?.id ?? first;
  const isBelow = ({ id, start }: LiveLine): boolean => id > last && id <= last + below && !isAside(start);
  return lines.filter(
    (line) => line.seen && line.id > first && ((line.start !== box && box.contains(line.start)) || isBelow(line)),
  );
}

export function toQuestion(
  lines: readonly LiveLine[],
  { body }: Standing,
  page: Pick<Article, 'url' | 'title' | 'byline' | 'siteName'>,
): LinesAsked {
  const base = baseOf(document);
  const asked = lines.map((line): AskedLine => {
    const asked = toLine(line, base);
    return { ...asked, kind: specialKind(line.start) ?? asked.kind, isText: body.contains(line.start) };
  });
  return { page, lines: asked };
}

export function readNames(lines: readonly LiveLine[], names: readonly LineName[]): Named {
  const clutter = new Map<LiveLine, RuleId>();
  const head = new Set<LiveLine>();
  lines.forEach((line, place) => {
    const name = names[place];
    if (name === 'head') head.add(line);
    else if (name) clutter.set(line, name);
  });
  return { clutter, head };
}

const captions = 'figcaption, [class*="caption" i]';

function specialKind(element: Element): AskedLine['kind'] | null {
  if (element.closest(captions)) return 'caption';
  return element.closest('pre') ? 'code' : null;
}
