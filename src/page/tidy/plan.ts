import type { LinesAsked, PageRules } from '../../core/clean/name-lines.ts';
import type { TidyLevel } from '../../core/tidy.ts';
import { type AskForRules, linesToName, readNames, toQuestion } from './ask.ts';
import { listPictures, partsOf, widen, withAncestors } from './extent.ts';
import { readFacts } from './facts.ts';
import { findArticle, type Standing } from './find-article.ts';
import { findPath, noPath } from './focus.ts';
import { createGuard, isInUse, isKept } from './guard.ts';
import { type Hiding, outermost } from './hiding.ts';
import { isRunning, type LiveLine, listLiveLines } from './live-lines.ts';
import { createSelecting, type Selecting } from './select.ts';
import { inSlices, type Work } from './slices.ts';

/** What a person wants. */
export interface Wish {
  readonly level: TidyLevel;
  /** Leaves home pages, lists and forms alone. */
  readonly onlyArticles: boolean;
}

export interface Plan {
  readonly standing: Standing;
  readonly hidings: readonly Hiding[];
  /** For what the page adds later. */
  readonly select: Selecting;
  /** In focus, what comes into these later is beside the article. */
  readonly leading: ReadonlySet<Element>;
}

/** What can be done on a page: `not-article` is none of those wanted, or has no running text; null when nobody answers. */
export type Finding = Plan | 'not-article' | null;

/** Works out what to hide on a page, and touches nothing. */
export async function planTidying(page: Document, wish: Wish, ask: AskForRules): Promise<Finding> {
  const look = await inSlices(lookAt(page, wish));
  if (!look) return 'not-article';
  const rules = await ask(look.question);
  return rules && rules !== 'not-article' ? inSlices(decide(page, wish, look, rules)) : rules;
}

interface Look {
  readonly lines: readonly LiveLine[];
  readonly standing: Standing;
  /** The lines to name, and the question for their names. */
  readonly near: readonly LiveLine[];
  readonly question: LinesAsked;
}

function* lookAt(page: Document, { onlyArticles }: Wish): Work<Look | null> {
  const { told, titles, claims } = readFacts(page);
  yield;
  const lines = yield* listLiveLines(page.body);
  const standing = findArticle(page, lines, titles);
  yield;
  if (!standing) return null;
  const near = linesToName(lines, standing);
  yield;
  const question = toQuestion(near, standing, { page: told, claims: onlyArticles ? claims : null });
  return { lines, standing, near, question };
}

function* decide(
  page: Document,
  { level }: Wish,
  { lines, standing, near }: Look,
  { names, kept, ...selectors }: PageRules,
): Work<Plan> {
  const select = createSelecting(selectors, createGuard(lines, standing, kept));
  const selected = yield* select(page.body);
  const named = readNames(near, names, standing);
  const article = lines.filter((line) => !named.clutter.has(line) && (line.seen || isRunning(line)));
  const holders = withAncestors(article.map(({ start }) => start));
  const keepers = withAncestors([...holders, ...listPictures(page.body)]);
  yield;
  // a line's own pictures go with it
  const inText = [...named.clutter].flatMap(([{ start }, rule]): Hiding[] =>
    partsOf(start, holders).map((part) => ({ element: keepers.has(part) ? part : widen(part, keepers), rule })),
  );
  yield;
  const path = level === 'focus' ? findPath(page.body, lines, standing, named) : noPath;
  const hidings = [...inText, ...path.beside].filter(({ element }) => !isInUse(element) && !isKept(element, kept));
  return { standing, hidings: outermost([...selected, ...hidings]), select, leading: path.leading };
}
