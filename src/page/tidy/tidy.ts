import type { OwnRule } from '../../core/clean/own.ts';
import type { TidyLevel, TidyOutcome, TidyState } from '../../core/tidy.ts';
import { rootOf } from '../copy/accessors.ts';
import { isInUse } from './guard.ts';
import { keepUp, pauses } from './keep-up.ts';
import { createLedger } from './ledger.ts';
import { mark, unmarkAll } from './marks.ts';
import { keepingPlace, keepingStill, type Place, placeOf, restoreBoxes, restorePage } from './place.ts';
import { type Plan, planTidying, type TidyRules } from './plan.ts';
import { leastShare, shareLeft } from './share-left.ts';
import { unlockScrolling } from './unlock.ts';

/** Tidies one page and brings it back as it was. */
export interface Tidying {
  readonly tidy: (level: TidyLevel, own: readonly OwnRule[]) => TidyState;
  /** As `tidy`, but only on a page that is one article. */
  readonly tidyArticle: (level: TidyLevel, own: readonly OwnRule[]) => TidyState;
  readonly undo: () => TidyState;
  /** Null before the first time. */
  readonly state: () => TidyState | null;
  /** Brings one thing back. */
  readonly show: (id: number) => TidyState | null;
  readonly hide: (id: number) => TidyState | null;
  /** Hides what the person has just picked by a selector. */
  readonly hideOwn: (selector: string) => TidyState;
  /** Tells of every change of the state from now on. */
  readonly listen: (hear: (state: TidyState) => void) => void;
}

export function createTidying(page: Document, rules: TidyRules): Tidying {
  const ledger = createLedger();
  const listeners: ((state: TidyState) => void)[] = [];
  let current: { level: TidyLevel; outcome: TidyOutcome } | null = null;
  /** Where the page stood before tidying and after. */
  let moved: { readonly from: Place; readonly to: Pick<Place, 'left' | 'top'> } | null = null;
  let stop: (() => void) | null = null;

  const state = (): TidyState | null => current && { ...current, items: ledger.items() };
  const finish = (level: TidyLevel, outcome: TidyOutcome): TidyState => {
    current = { level, outcome };
    const finished = { level, outcome, items: ledger.items() };
    for (const hear of listeners) hear(finished);
    return finished;
  };

  const bringBack = (): void => {
    stop?.();
    stop = null;
    const { from, to } = moved ?? {};
    moved = null;
    keepingStill(page, () => {
      const stayed = to && scrollX === to.left && scrollY === to.top;
      unmarkAll(page);
      if (from) restoreBoxes(from);
      if (from && stayed) restorePage(from);
    });
    ledger.clear();
  };

  /** Hides what the plan says; false when too little of the article is left by it. */
  const carryOut = ({ standing, hidings }: Plan): boolean => {
    const from = placeOf(page);
    const root = rootOf(page);
    const anchors = standing.text.map(({ start }) => start);
    keepingPlace(page, anchors, () => {
      ledger.hide(hidings);
      // not before: what the style hides by itself could not be told from what nobody saw
      if (root) mark(root, 'page');
      unlockScrolling(page, hidings);
    });
    moved = { from, to: { left: scrollX, top: scrollY } };
    return shareLeft(standing) >= leastShare;
  };

  const start = (level: TidyLevel, own: readonly OwnRule[], isWanted: (plan: Plan) => boolean): TidyState => {
    const makePlan = (): Plan | null => planTidying(page, level, own, rules);
    const outcomeOf = (): TidyOutcome => (ledger.items().length > 0 ? 'tidied' : 'nothing');
    const run = (pause: number): TidyState => {
      bringBack();
      const made = makePlan();
      const plan = made && isWanted(made) ? made : null;
      if (plan && !carryOut(plan)) {
        bringBack();
        return finish(level, 'too-much');
      }
      stop = keepUp(page, { plan, makePlan, ledger, pause, again: run, changed: () => finish(level, outcomeOf()) });
      return finish(level, plan ? outcomeOf() : 'not-article');
    };
    return run(pauses.shortest);
  };

  return {
    tidy: (level, own) => start(level, own, () => true),
    tidyArticle: (level, own) => start(level, own, ({ articleLike }) => articleLike),
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
    hideOwn: (selector) => {
      const found = [...page.querySelectorAll(selector)].filter((element) => !isInUse(element));
      ledger.hide(found.map((element) => ({ element, rule: 'own/hidden' })));
      return finish(current?.level ?? 'tidy', 'tidied');
    },
    listen: (hear) => listeners.push(hear),
  };
}
