import type { OwnRule } from '../../core/clean/own.ts';
import type { TidyLevel, TidyOutcome, TidyState } from '../../core/tidy.ts';
import { rootOf } from '../copy/accessors.ts';
import type { Standing } from './find-article.ts';
import { createLedger } from './ledger.ts';
import { mark, unmarkAll } from './marks.ts';
import { keepingPlace, keepingStill, type Place, placeOf, restoreBoxes } from './place.ts';
import { planTidying, type TidyRules } from './plan.ts';

/** Tidies one page and brings it back as it was. */
export interface Tidying {
  readonly tidy: (level: TidyLevel, own: readonly OwnRule[]) => TidyState;
  readonly undo: () => TidyState;
  /** Null before the first time. */
  readonly state: () => TidyState | null;
  /** Brings one thing back. */
  readonly show: (id: number) => TidyState | null;
  readonly hide: (id: number) => TidyState | null;
}

/** Less of the article's own text than this, left in sight, and hiding was a mistake. */
const leastShare = 0.4;

const { checkVisibility } = Element.prototype;

export function createTidying(page: Document, rules: TidyRules): Tidying {
  const ledger = createLedger();
  let current: { level: TidyLevel; outcome: TidyOutcome } | null = null;
  /** Where the page stood before tidying and after. */
  let moved: { readonly from: Place; readonly to: Pick<Place, 'left' | 'top'> } | null = null;

  const state = (): TidyState | null => current && { ...current, items: ledger.items() };
  const finish = (level: TidyLevel, outcome: TidyOutcome): TidyState => {
    current = { level, outcome };
    return { level, outcome, items: ledger.items() };
  };

  const bringBack = (): void => {
    const { from, to } = moved ?? {};
    keepingStill(page, () => {
      const stayed = to && scrollX === to.left && scrollY === to.top;
      unmarkAll(page);
      if (from) restoreBoxes(from);
      if (from && stayed) scrollTo({ left: from.left, top: from.top, behavior: 'instant' });
    });
    ledger.clear();
    moved = null;
  };

  const tidy: Tidying['tidy'] = (level, own) => {
    bringBack();
    const { standing, hidings } = planTidying(page, level, own, rules);
    if (!standing) return finish(level, 'not-article');
    const anchors = standing.text.map(({ start }) => start);
    const elements = hidings.map(({ element }) => element);
    const seen = elements.map((element) => isSeen(element));
    const from = placeOf(page);
    const root = rootOf(page);
    keepingPlace(page, anchors, () => {
      if (root) mark(root, 'page');
      hidings.forEach(({ element, rule }, place) => {
        ledger.add(element, rule, seen[place] ?? false);
      });
    });
    moved = { from, to: { left: scrollX, top: scrollY } };
    if (shareLeft(standing) < leastShare) {
      bringBack();
      return finish(level, 'too-much');
    }
    return finish(level, ledger.items().length > 0 ? 'tidied' : 'nothing');
  };

  return {
    tidy,
    undo: () => {
      bringBack();
      return finish(current?.level ?? 'tidy', 'undone');
    },
    state,
    show: (id) => {
      ledger.set(id, false);
      return state();
    },
    hide: (id) => {
      ledger.set(id, true);
      return state();
    },
  };
}

const isSeen = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

function shareLeft({ text }: Standing): number {
  const lengthOf = (lines: Standing['text']): number => lines.reduce((sum, line) => sum + line.text.length, 0);
  return lengthOf(text.filter(({ start }) => checkVisibility.call(start))) / lengthOf(text);
}
