import { mostLetters, mostLines, mostLinks, mostWords } from '../../core/clean/most-asked.ts';
import type { AskedLine, LineName, LinesAsked, PageRules } from '../../core/clean/name-lines.ts';
import type { RuleId } from '../../core/clutter.ts';
import { baseOf } from '../copy/accessors.ts';
import { toLine } from '../lines.ts';
import { isAside, type Standing } from './find-article.ts';
import { isRunning, type LiveLine } from './live-lines.ts';

/** What the rules say of the lines in and around an article. */
export interface Named {
  readonly clutter: ReadonlyMap<LiveLine, RuleId>;
  /** Title, author and date. */
  readonly head: ReadonlySet<LiveLine>;
}

/** Says what a page is tidied by, if it is one of those wanted; null when nobody answers. */
export type AskForRules = (asked: LinesAsked) => Promise<PageRules | 'not-article' | null>;

/** Lines below the text that still belong to it, wherever they stand. */
const below = 15;

/** The lines whose names decide what is hidden: those below the headline, in the article and shortly after its text. */
export function linesToName(lines: readonly LiveLine[], { box, headline, text }: Standing): readonly LiveLine[] {
  const first = headline?.id ?? -1;
  const last = text.at(-1)?.id ?? first;
  const isBelow = ({ id, start }: LiveLine): boolean => id > last && id <= last + below && !isAside(start);
  const isOwn = (line: LiveLine): boolean => line.start !== box || isRunning(line);
  return lines.filter(
    (line) => line.seen && line.id > first && (box.contains(line.start) ? isOwn(line) : isBelow(line)),
  );
}

/** Asks about no more lines than are answered: names go by place, so those left out have none. */
export function toQuestion(
  lines: readonly LiveLine[],
  { body }: Standing,
  page: Pick<LinesAsked, 'page' | 'claims'>,
): LinesAsked {
  const base = baseOf(document);
  const asked: AskedLine[] = [];
  let letters = 0;
  for (const line of lines.slice(0, mostLines)) {
    letters += line.text.length;
    if (letters > mostLetters) break;
    const plain = toLine(line, base);
    const links = plain.links.filter((url) => url.length <= mostWords).slice(0, mostLinks);
    asked.push({ ...plain, links, kind: specialKind(line.start) ?? plain.kind, isText: body.contains(line.start) });
  }
  return { ...page, lines: asked };
}

export function readNames(lines: readonly LiveLine[], names: readonly LineName[], { box }: Standing): Named {
  const clutter = new Map<LiveLine, RuleId>();
  const head = new Set<LiveLine>();
  lines.forEach((line, place) => {
    const name = names[place];
    if (name === 'head') head.add(line);
    else if (name && line.start !== box) clutter.set(line, name);
  });
  return { clutter, head };
}

const captions = 'figcaption, [class*="caption" i]';

function specialKind(element: Element): AskedLine['kind'] | null {
  if (element.closest(captions)) return 'caption';
  return element.closest('pre') ? 'code' : null;
}
