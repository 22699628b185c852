import { type OwnRule, ownSelectors } from '../../core/clean/own.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { TidyLevel } from '../../core/tidy.ts';
import { fitOf } from '../extract/check.ts';
import { isArticleLike } from '../metadata/article-like.ts';
import { readLanguage } from '../metadata/language.ts';
import { nameLines } from './clutter.ts';
import { listPictures, partsOf, widen, withAncestors } from './extent.ts';
import { readFacts } from './facts.ts';
import { findArticle, type Standing } from './find-article.ts';
import { findPath, noPath } from './focus.ts';
import { createGuard, isInUse } from './guard.ts';
import { type Hiding, outermost } from './hiding.ts';
import { isRunning, listLiveLines } from './live-lines.ts';
import { createSelecting, type Selecting } from './select.ts';

/** What a page is tidied by. */
export interface TidyRules {
  /** By the page's language (BCP 47), null when it is not known. */
  readonly text: (language: string | null) => TextRules;
  readonly selectors: readonly SelectorRule[];
}

export interface Plan {
  /** Whether the page is one article rather than a home page, a list or a form. */
  readonly articleLike: boolean;
  readonly standing: Standing;
  readonly hidings: readonly Hiding[];
  /** For what the page adds later. */
  readonly select: Selecting;
  /** In focus, what comes into these later is beside the article. */
  readonly leading: ReadonlySet<Element>;
}

/** Works out what to hide on a page, and touches nothing; null when the page has no running text. */
export function planTidying(
  page: Document,
  level: TidyLevel,
  own: readonly OwnRule[],
  { text, selectors }: TidyRules,
): Plan | null {
  const lines = listLiveLines(page.body);
  const { sources, metadata, titles, expected } = readFacts(page);
  const standing = findArticle(page, lines, titles);
  if (!standing) return null;
  const prose = standing.text.map((line) => line.text).join('\n');
  const signs = { lines: standing.text.map((line) => ({ text: line.text, linked: line.linkedShare })), sources };

  const select = createSelecting(selectors, ownSelectors(own, sources.url), createGuard(lines, standing));
  const named = nameLines(lines, standing, metadata, { ...text(readLanguage(sources, prose)), own });
  const kept = lines.filter((line) => !named.clutter.has(line) && (line.seen || isRunning(line)));
  const holders = withAncestors(kept.map(({ start }) => start));
  const keepers = withAncestors([...holders, ...listPictures(page.body)]);
  // a line's own pictures go with it
  const inText = [...named.clutter].flatMap(([{ start }, rule]): Hiding[] =>
    partsOf(start, holders).map((part) => ({ element: keepers.has(part) ? part : widen(part, keepers), rule })),
  );
  const path = level === 'focus' ? findPath(page.body, lines, standing, named) : noPath;
  const hidings = [...inText, ...path.beside].filter(({ element }) => !isInUse(element));
  return {
    articleLike: isArticleLike({ ...signs, fit: fitOf(prose, expected) }),
    standing,
    hidings: outermost([...select(page.body), ...hidings]),
    select,
    leading: path.leading,
  };
}
