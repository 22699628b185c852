import type { Standing } from './find-article.ts';
import { isRunning, type LiveLine } from './live-lines.ts';

const articleMarks = 'h1, main, article, [itemprop~=articleBody]';

/** Characters of running text no clutter holds. */
const most = 800;

/** Keeps a selector from taking the article, or what a person is using right now: `standing` is null on a page without one. */
export function createGuard(lines: readonly LiveLine[], standing: Standing | null): (element: Element) => boolean {
  const running = lines.filter(isRunning);
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  const lengthIn = (element: Element, list: readonly LiveLine[]): number =>
    list.reduce((sum, { start, text }) => (element.contains(start) ? sum + text.length : sum), 0);
  return (element) =>
    element.matches(`html, body, ${articleMarks}`) ||
    element.querySelector(articleMarks) !== null ||
    (standing !== null && (element.contains(standing.body) || element.contains(standing.headline?.start ?? null))) ||
    lengthIn(element, running) > most ||
    lengthIn(element, lines) > whole / 4 ||
    isInUse(element);
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
