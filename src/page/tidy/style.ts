import type { SelectorRule } from '../../core/clean/selectors.ts';
import { marks } from './mark-names.ts';

/** The page itself may be called after its dialog, and a dialog's class may be on what holds the article. */
const notThePage = ':not(html, body, :has(h1, main, article))';

/** Counts as two ids, so that hardly any style of a page is stronger where the browser gives ours no better origin. */
const strong = ':not(#backstory#backstory)';

/**
 * The one style that hides. What `early` rules select goes as soon as the page is marked, before any script could
 * look at it: they must be sure enough to need no guard.
 */
export function tidyStyle(rules: readonly SelectorRule[]): string {
  const early = rules.filter(({ early }) => early).map(({ selector }) => selector.replace(/\s+/g, ' '));
  return [
    `[${marks.hidden}]${strong} { display: none !important; }`,
    `html[${marks.page}] :is(${early.join(', ')})${notThePage}:not([${marks.shown}])${strong} { display: none !important; }`,
    `html[${marks.scrolls}]${strong}, html[${marks.scrolls}] > body${strong} { overflow: visible !important; }`,
    `html[${marks.still}]${strong}, html[${marks.still}] > body${strong} { overflow-anchor: none !important; }`,
    '',
  ].join('\n');
}
