import { createTidying } from '../src/page/tidy/tidy.ts';
import { askForRules } from '../src/platform/ask-background.ts';
import { caught, caughtLater } from '../src/platform/caught.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';

const makeEntry = () => {
  const tidying = createTidying(document, (asked) => askForRules(contentBrowser.runtime, asked));
  return {
    tidy: caughtLater(tidying.tidy),
    tidyArticle: caughtLater(tidying.tidyArticle),
    undo: caught(tidying.undo),
    state: caught(tidying.state),
    show: caught(tidying.show),
    hide: caught(tidying.hide),
    hideOwn: caught(tidying.hideOwn),
    listen: caught(tidying.listen),
  };
};

export type TidyEntry = ReturnType<typeof makeEntry>;

declare const backstoryTidy: TidyEntry | undefined;

/** The first stays when the script is injected again: it knows what it hid. */
export const tidying = typeof backstoryTidy === 'undefined' ? makeEntry() : backstoryTidy;

Object.assign(globalThis, { backstoryTidy: tidying });
