import { whenShown } from '../src/page/tidy/when-shown.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';
import { keepTidy } from './keep-tidy.ts';
import type { TidyEntry } from './tidy.ts';

declare const backstoryTidy: TidyEntry;

whenShown(document, () => {
  // without storage there is nothing to go by: the extension may be gone already
  keepTidy(contentBrowser, backstoryTidy).catch(() => backstoryTidy.undo());
});
