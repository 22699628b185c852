import type { Standing } from './find-article.ts';
import type { Hiding } from './hiding.ts';
import { isRunning, type LiveLine, listLiveLines } from './live-lines.ts';

const articleMarks = 'h1, main, article, [itemprop~=articleBody]';

/** Characters of running text no clutter holds. */
const most = 800;

/** Tells what no selector may hide. */
export type Guard = (hiding: Hiding) => boolean;

/** Keeps selectors from taking the article, or what a person is using right now. What the person picked may be larger. */
export function createGuard(lines: readonly LiveLine[], { body, headline }: Standing): Guard {
  const whole = lengthOf(lines);
  return ({ element, rule }) => {
    if (element.contains(body) || (headline !== null && element.contains(headline.start)) || isInUse(element))
      return true;
    if (rule === 'own/hidden') return false;
    if (element.matches(articleMarks) || element.querySelector(articleMarks) !== null) return true;
    const inside = listLiveLines(element);
    return lengthOf(inside.filter(isRunning)) > most || lengthOf(inside) > whole / 4;
  };
}

const lengthOf = (lines: readonly LiveLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** Hidden, a focused field would lose its focus, a player would play on unseen, and a modal dialog would keep the page locked. */
export function isInUse(element: Element): boolean {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body && element.contains(activeElement)) return true;
  return (
    element.matches(':modal') ||
    element.querySelector(':modal') !== null ||
    [...element.querySelectorAll('video, audio')].some(isPlaying)
  );
}

const isPlaying = (element: Element): boolean =>
  element instanceof HTMLMediaElement && !element.paused && !element.ended && !element.muted;
