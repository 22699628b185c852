import { type OwnRule, ownSelectors } from '../../core/clean/own.ts';
import type { TextRules } from '../../core/clean/rules.ts';
import type { SelectorRule } from '../../core/clean/selectors.ts';
import type { TidyLevel } from '../../core/tidy.ts';
import { fitOf } from '../extract/check.ts';
import { isArticleLike } from '../metadata/article-like.ts';
import { nameLines } from './clutter.ts';
import { listPictures, widen, withAncestors } from './extent.ts';
import { readFacts } from './facts.ts';
import { findArticle, type Standing } from './find-article.ts';
import { listOffPath } from './focus.ts';
import { createGuard } from './guard.ts';
import { type Hiding, outermost } from './hiding.ts';
import { isRunning, listLiveLines } from './live-lines.ts';

/** What a page is tidied by. */
export interface TidyRules {
  readonly text: TextRules;
  readonly selectors: readonly SelectorRule[];
}

export interface Plan {
  readonly articleLike: boolean;
  /** Null when the page has no running text. */
  readonly standing: Standing | null;
  readonly hidings: readonly Hiding[];
}

/** Works out what to hide on a page, and touches nothing. */
export function planTidying(
  page: Document,
  level: TidyLevel,
  own: readonly OwnRule[],
  { text, selectors }: TidyRules,
): Plan {
  const lines = listLiveLines(page.body);
  const { sources, metadata, titles, expected } = readFacts(page);
  const standing = findArticle(page, lines, titles);
  if (!standing) return { articleLike: false, standing, hidings: [] };
  const prose = standing.text.map((line) => line.text).join('\n');
  const articleLike = isArticleLike({
    sources,
    lines: standing.text.map(({ text, linkedShare: linked }) => ({ text, linked })),
    fit: fitOf(prose, expected),
  });

  const spare = createGuard(lines, standing);
  const selected = select(page, [...ownSelectors(own, sources.url), ...selectors]).filter(
    ({ element }) => !spare(element),
  );
  const named = nameLines(lines, standing, metadata, { ...text, own });
  const kept = lines.filter((line) => !named.clutter.has(line) && (line.seen || isRunning(line)));
  const keepers = withAncestors([...kept.map(({ start }) => start), ...listPictures(page.body)]);
  const inText = [...named.clutter].flatMap(([{ start }, rule]): Hiding[] => {
    const widest = widen(start, keepers);
    return widest ? [{ element: widest, rule }] : [];
  });
  const offPath = level === 'focus' ? listOffPath(page.body, lines, standing, named) : [];
  return { articleLike, standing, hidings: outermost([...selected, ...inText, ...offPath]) };
}

function select(page: Document, rules: readonly SelectorRule[]): readonly Hiding[] {
  const found = [...page.querySelectorAll(rules.map(({ selector }) => selector).join(','))];
  return found.flatMap((element) => {
    const rule = rules.find(({ selector }) => element.matches(selector));
    return rule ? [{ element, rule: rule.id }] : [];
  });
}
