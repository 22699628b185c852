import { addressOf, parentElementOf } from '../copy/accessors.ts';
import { createFights } from './fights.ts';
import { beside } from './focus.ts';
import { type Changes, follow } from './follow.ts';
import { type Hiding, outermost } from './hiding.ts';
import type { Ledger } from './ledger.ts';
import { isRunning, listLiveLines } from './live-lines.ts';
import { marks } from './mark-names.ts';
import { isMarked } from './marks.ts';
import type { Finding, Plan } from './plan.ts';
import { leastShare, shareLeft } from './share-left.ts';
import { atOnce } from './slices.ts';
import { unlockScrolling } from './unlock.ts';

/** What keeping up with a page needs. */
export interface KeepingUp {
  /** By what it was tidied; null when there was nothing to tidy yet. */
  readonly plan: Plan | null;
  readonly makePlan: () => Promise<Finding>;
  readonly ledger: Ledger;
  /** Milliseconds before the whole page is looked at again. */
  readonly pause: number;
  /** Tidies the page anew, and keeps up with it from then on after that pause. */
  readonly again: (pause: number) => void;
  /** Called when more is hidden, or less. */
  readonly changed: () => void;
}

/** Milliseconds between two looks at the whole page, longer each time nothing was found. */
export const pauses = { shortest: 1_000, longest: 32_000 } as const;

/** Hides what a page adds, and starts again when it turns into another page. Gives what ends it. */
export function keepUp(page: Document, { plan, makePlan, ledger, pause, again, changed }: KeepingUp): () => void {
  const address = placeAt(page);
  const mayHide = createFights();
  /** Hidden elements the page has put something else into. */
  const doubtful = new Set<Element>();
  let next = pause;
  /** Set as long as a look is due or under way. */
  let timer: ReturnType<typeof setTimeout> | null = null;
  let ended = false;

  const hideAll = (hidings: readonly Hiding[]): void => {
    const isFresh = ({ element }: Hiding): boolean => element.closest(`[${marks.hidden}]`) === null;
    const fresh = outermost(hidings).filter((hiding) => isFresh(hiding) && mayHide(hiding.element));
    ledger.hide(fresh);
    unlockScrolling(page, fresh);
  };

  const carryOut = (hidings: readonly Hiding[]): void => {
    hideAll(hidings);
    for (const element of doubtful) {
      if (!hidings.some((hiding) => hiding.element.contains(element))) ledger.release(element);
    }
    doubtful.clear();
  };

  /** Looks at the whole page: only so are the lines of a text seen in their order. */
  const look = async (): Promise<void> => {
    const isOther = placeAt(page) !== address;
    if (isOther || !plan || shareLeft(plan.standing) < leastShare) {
      again(isOther ? pauses.shortest : longer(next));
      return;
    }
    const latest = await makePlan();
    timer = null;
    if (ended) return;
    const before = ledger.items().length;
    // nobody may answer any more: what is hidden then stays so
    if (latest) carryOut(latest === 'not-article' ? [] : latest.hidings);
    const found = ledger.items().length !== before;
    next = found ? pauses.shortest : longer(next);
    if (found) changed();
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(look, placeAt(page) === address ? next : pauses.shortest);
  };

  const besideOf = (element: Element, { leading }: Plan): readonly Hiding[] => {
    if (!leading.has(parentElementOf(element) ?? element)) return [];
    // a page may put its text in anew
    return atOnce(listLiveLines(element)).some(isRunning) ? [] : [beside(element)];
  };

  const end = follow(page, ({ added, parents, unmarked }: Changes) => {
    if (!plan || placeAt(page) !== address || added.has(page.body)) lookSoon();
    if (!plan) return;
    const before = ledger.items().length;
    const there = [...added].filter(({ isConnected }) => isConnected);
    hideAll(there.flatMap((element) => [...atOnce(plan.select(element)), ...besideOf(element, plan)]));
    for (const element of unmarked) {
      if (!isMarked(element, 'hidden') && mayHide(element)) ledger.renew(element);
    }
    for (const parent of parents) {
      const hidden = parent.closest(`[${marks.hidden}]`);
      if (hidden) doubtful.add(hidden);
      if (hidden || plan.standing.box.contains(parent) || plan.leading.has(parent)) lookSoon();
    }
    if (ledger.items().length !== before) changed();
  });

  return () => {
    ended = true;
    end();
    if (timer !== null) clearTimeout(timer);
  };
}

const longer = (pause: number): number => Math.min(pause * 2, pauses.longest);

const placeAt = (page: Document): string => addressOf(page).replace(/#.*$/s, '');
