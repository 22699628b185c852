import type { TidyEntry } from '../../../content-scripts/tidy.ts';
import type { Result } from '../../../src/core/result.ts';
import type { TidyLevel, TidyState } from '../../../src/core/tidy.ts';

/** What became of a page at one level. */
export interface Probed {
  readonly state: TidyState | Result<never, string>;
  /** What a person could read, line by line. */
  readonly lines: readonly string[];
  /** Milliseconds: the script's, and the layout's after it. */
  readonly ms: { readonly script: number; readonly layout: number };
  /** What undoing did not restore. */
  readonly differs: readonly string[];
}

declare const backstoryTidy: TidyEntry;
declare const backstoryElsewhere: { ms: number };

const linesOf = (): string[] => document.body.innerText.split('\n').filter((line) => line.trim() !== '');

/** Everything undoing has to restore, as texts to compare. */
function snapshot(): Readonly<Record<string, string>> {
  const all = [...document.querySelectorAll('*')];
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return {
    markup: document.documentElement.outerHTML,
    scroll: `${scrollX} ${scrollY}`,
    boxes: all.map(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft).join(' '),
    values: all
      .map((element) =>
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '',
      )
      .join('|'),
    selection: range
      ? `${all.indexOf(range.startContainer.parentElement ?? document.body)} ${range.startOffset} ${range.toString()}`
      : '',
    focus: String(all.indexOf(document.activeElement ?? document.body)),
    media: all.map((element) => (element instanceof HTMLMediaElement ? element.currentTime : '')).join(''),
    shadows: String(all.filter(({ shadowRoot }) => shadowRoot).length),
  };
}

/** Does to the page what a person would have done by now. */
function use(): void {
  scrollTo({ top: document.documentElement.scrollHeight / 3, behavior: 'instant' });
  for (const element of document.querySelectorAll('*')) {
    if (element.scrollHeight > element.clientHeight + 10 && element !== document.documentElement) element.scrollTop = 5;
  }
  const field = [...document.querySelectorAll('input, textarea')].find((element) => element.checkVisibility());
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.focus({ preventScroll: true });
    field.value = 'written by a person';
  }
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => (textContent?.length ?? 0) > 80);
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until a page stands still. A picture that comes late, or not at all, moves a page by itself, so all are sent for at
 * once: the browser would wait with those far away, and send for some just when tidying brings them nearer.
 */
async function standStill(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  const placeNow = (): string => `${scrollY} ${document.documentElement.scrollHeight}`;
  let still = 0;
  for (let round = 0, place = placeNow(); round < 100 && still < 4; round += 1) {
    await wait(50);
    still = placeNow() === place && pictures.every(({ complete }) => complete) ? still + 1 : 0;
    place = placeNow();
  }
}

async function probe(level: TidyLevel): Promise<Probed> {
  const before = snapshot();
  const moved: string[] = [];
  const observer = new MutationObserver((records) => moved.push(...records.map(({ type }) => type)));
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  let loads = 0;
  const countLoad = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement) loads += 1;
  };
  document.addEventListener('load', countLoad, { capture: true });

  backstoryElsewhere.ms = 0;
  const start = performance.now();
  const state = await backstoryTidy.tidy(level);
  const scripted = performance.now() - backstoryElsewhere.ms;
  const laying = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  const lines = linesOf();
  backstoryTidy.undo();
  const after = snapshot();

  await wait(50);
  observer.disconnect();
  document.removeEventListener('load', countLoad, { capture: true });
  const differs = Object.keys(before).filter((key) => before[key] !== after[key]);
  if (moved.length > 0) differs.push('nodes');
  if (loads > 0) differs.push('loads');
  return { state, lines, ms: { script: scripted - start, layout: laidOut - laying }, differs };
}

async function probePage() {
  use();
  await standStill();
  return { before: linesOf(), tidy: await probe('tidy'), focus: await probe('focus') };
}

/** Whether tidying by itself changes a page. */
async function isTouched(): Promise<boolean> {
  const before = document.documentElement.outerHTML;
  await backstoryTidy.tidyArticle('focus');
  return document.documentElement.outerHTML !== before;
}

export type ProbedPage = Awaited<ReturnType<typeof probePage>>;

Object.assign(globalThis, { probePage, isTouched });
