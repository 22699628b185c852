import type { Scripting } from 'webextension-polyfill';
import type { Article, ReadError } from '../core/article.ts';
import type { OwnRule } from '../core/clean/own.ts';
import type { Passage } from '../core/passage.ts';
import { failed, type Result } from '../core/result.ts';
import { parseArticleResult } from './article.ts';
import { type RunError, runInTab, type Scripts } from './run.ts';

/** `article` the page's one article, `page` all its text, `selection` the text the person selected. */
export type Scope = 'article' | 'page' | 'selection';

/** Why there is no article: what the browser, or what the page says. Chromium runs scripts in its PDF viewer, to no avail. */
export type PageError = RunError | ReadError | 'pdf';

/** What the scripts leave on the isolated world's global, see `content-scripts/`. */
declare const backstory: { read: (own: readonly OwnRule[]) => unknown; readPlain: (scope: string) => unknown };
declare const backstoryJump: { show: (passages: readonly Passage[]) => unknown };

/** Addresses from the extension's root, because Firefox resolves others against the page that asks. */
const readUnlessPdf = (own: readonly OwnRule[]) =>
  document.contentType === 'application/pdf' ? { ok: false, error: 'pdf' } : backstory.read(own);

const file = '/content-scripts/extract.js';

const readers = {
  article: readUnlessPdf,
  page: () => backstory.readPlain('page'),
  selection: () => backstory.readPlain('selection'),
} as const;

/** `own`: the person's own rules, which are for articles; `meanwhile` is done here while the page is read. */
export async function readPage(
  scripts: Scripts,
  tabId: number,
  scope: Scope,
  own: readonly OwnRule[] = [],
  meanwhile: () => void = () => {},
): Promise<Result<Article, PageError>> {
  const answer = await runInTab(scripts, tabId, {
    file,
    call: readers[scope],
    args: scope === 'article' ? [own] : [],
    meanwhile,
  });
  return answer.ok ? parseArticleResult(answer.value) : answer;
}

/** What became of a jump: shown with the highlight, shown by selecting it, or its words are no longer there. */
export type Shown = 'highlighted' | 'selected' | 'missing';

/** The reader's own origin, so that no style of the page is stronger. */
const highlightStyle = {
  css: '::highlight(backstory) { background-color: #ffe27a !important; color: #1c1a17 !important; }',
  origin: 'USER',
} as const;

/** Scrolls the page to the passages and highlights them for a while; the page's DOM stays as it is. */
export async function showInPage(
  scripts: Scripts & Pick<Scripting.Static, 'insertCSS' | 'removeCSS'>,
  tabId: number,
  passages: readonly Passage[],
): Promise<Result<Shown, RunError>> {
  const style = { ...highlightStyle, target: { tabId, allFrames: true } };
  // a style is added each time it is asked for, so the last one goes first; without it the highlight just is not seen
  await scripts.removeCSS(style).catch(() => {});
  await scripts.insertCSS(style).catch(() => {});
  const answer = await runInTab(scripts, tabId, {
    file: '/content-scripts/jump.js',
    call: (wanted: readonly Passage[]) => backstoryJump.show(wanted),
    args: [passages],
  });
  if (!answer.ok) return answer;
  const shown = (['highlighted', 'selected', 'missing'] as const).find((kind) => kind === answer.value);
  return shown ? { ok: true, value: shown } : failed('failed');
}
