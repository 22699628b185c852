import { whenShown } from '../src/page/tidy/when-shown.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';
import { keepTidy } from './keep-tidy.ts';
import { tidying } from './tidy.ts';

whenShown(document, () => {
  // without the extension there is nothing to go by: it may be gone already
  keepTidy(contentBrowser, tidying).catch(() => tidying.undo());
});
