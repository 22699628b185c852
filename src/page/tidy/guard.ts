import { textWithin } from '../copy/texts.ts';
import { articleMarks, type Standing } from './find-article.ts';
import type { Hiding } from './hiding.ts';
import { isRunning, type LiveLine, lengthOf, listLiveLines } from './live-lines.ts';
import { atOnce } from './slices.ts';

/** Characters of running text no clutter holds. */
const most = 800;

/** Tells what no selector may hide. */
export type Guard = (hiding: Hiding) => boolean;

/** Keeps selectors from taking the article, or what a person is using right now. What the person picked may be larger. */
export function createGuard(lines: readonly LiveLine[], { body, headline }: Standing, kept: readonly string[]): Guard {
  const whole = lengthOf(lines);
  return ({ element, rule }) => {
    if (element.contains(body) || (headline !== null && element.contains(headline.start)) || isInUse(element))
      return true;
    if (rule === 'own/hidden') return false;
    if (isKept(element, kept)) return true;
    if (element.matches(articleMarks) || element.querySelector(articleMarks) !== null) return true;
    const inside = atOnce(listLiveLines(element));
    return lengthOf(inside.filter(isRunning)) > most || lengthOf(inside) > whole / 4;
  };
}

/** Characters of a thing's words a person's own rule may speak of. */
const read = 2_000;

/** Whether an element holds words the person wants to keep. */
export function isKept(element: Element, kept: readonly string[]): boolean {
  if (kept.length === 0) return false;
  const text = textWithin(element, read);
  return kept.some((words) => text.includes(words));
}

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
