import type { TidyLevel, TidyOutcome, TidyState } from '../../core/tidy.ts';
import { rootOf } from '../copy/accessors.ts';
import type { AskForRules } from './ask.ts';
import { isInUse } from './guard.ts';
import { keepUp, pauses } from './keep-up.ts';
import { createLedger } from './ledger.ts';
import type { Mark } from './mark-names.ts';
import { isMarked, mark, unmark, unmarkAll } from './marks.ts';
import { keepingPlace, keepingStill, type Place, placeOf, restoreBoxes, restorePage } from './place.ts';
import { type Finding, type Plan, planTidying, type Wish } from './plan.ts';
import { leastShare, shareLeft } from './share-left.ts';
import { unlockScrolling } from './unlock.ts';

/** Tidies one page and brings it back as it was. */
export interface Tidying {
  readonly tidy: (level: TidyLevel) => Promise<TidyState>;
  /** As `tidy`, but only on a page that is one article. */
  readonly tidyArticle: (level: TidyLevel) => Promise<TidyState>;
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

export function createTidying(page: Document, ask: AskForRules): Tidying {
  const ledger = createLedger();
  const listeners: ((state: TidyState) => void)[] = [];
  let current: { level: TidyLevel; outcome: TidyOutcome } | null = null;
  /** Where the page stood before tidying and after. */
  let moved: { readonly from: Place; readonly to: Pick<Place, 'left' | 'top'> } | null = null;
  let stop: (() => void) | null = null;

  const state = (): TidyState | null => current && { ...current, items: ledger.items() };
  const finish = (level: TidyLevel, outcome: TidyOutcome): TidyState => {
    current = { level, outcome };
    const finished = { ...current, items: ledger.items() };
    for (const hear of listeners) hear(finished);
    return finished;
  };

  const bringBack = (kept: Mark | null = null): void => {
    stop?.();
    stop = null;
    const { from, to } = moved ?? {};
    moved = null;
    keepingStill(page, () => {
      const stayed = to && scrollX === to.left && scrollY === to.top;
      unmarkAll(page, kept);
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
      // what the style hides by itself could not be told from what nobody saw
      const isEarly = root !== null && isMarked(root, 'page');
      if (isEarly) unmark(root, 'page');
      ledger.hide(hidings);
      if (isEarly) mark(root, 'page');
      unlockScrolling(page, hidings);
    });
    moved = { from, to: { left: scrollX, top: scrollY } };
    return shareLeft(standing) >= leastShare;
  };

  /** Counts the times somebody wished for something: whoever was overtaken while planning leaves the page alone. */
  let turn = 0;
  const isOvertaken = (mine: number): boolean => mine !== turn;

  const start = (wish: Wish): Promise<TidyState> => {
    const makePlan = (): Promise<Finding> => planTidying(page, wish, ask);
    const outcomeOf = (): TidyOutcome => (ledger.items().length > 0 ? 'tidied' : 'nothing');
    const run = async (pause: number): Promise<TidyState> => {
      // until we know better, what never flashed must not now
      bringBack('page');
      turn += 1;
      const mine = turn;
      const finding = await makePlan();
      if (isOvertaken(mine)) return state() ?? { level: wish.level, outcome: 'undone', items: [] };
      const plan = finding === 'not-article' ? null : finding;
      if (!plan) unmarkAll(page);
      else if (!carryOut(plan)) {
        bringBack();
        return finish(wish.level, 'too-much');
      }
      const changed = () => finish(wish.level, outcomeOf());
      stop = keepUp(page, { plan, makePlan, ledger, pause, again: run, changed });
      const reason = finding ? 'not-article' : 'unanswered';
      return finish(wish.level, plan ? outcomeOf() : reason);
    };
    return run(pauses.shortest);
  };

  return {
    tidy: (level) => start({ level, onlyArticles: false }),
    tidyArticle: (level) => start({ level, onlyArticles: true }),
    undo: () => {
      turn += 1;
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
