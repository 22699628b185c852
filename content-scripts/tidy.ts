import { createTidying } from '../src/page/tidy/tidy.ts';
import { askForRules } from '../src/platform/ask-background.ts';
import { caught, caughtLater } from '../src/platform/caught.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';

const makeEntry = () => {
  const { tidy, tidyArticle, undo, state, show, hide, hideOwn, listen } = createTidying(document, (asked) =>
    askForRules(contentBrowser.runtime, asked),
  );
  return {
    tidy: caughtLater(tidy),
    tidyArticle: caughtLater(tidyArticle),
    undo: caught(undo),
    state: caught(state),
    show: caught(show),
    hide: caught(hide),
    hideOwn: caught(hideOwn),
    listen: caught(listen),
  };
};

export type TidyEntry = ReturnType<typeof makeEntry>;

declare const backstoryTidy: TidyEntry | undefined;

/** The first stays when the script is injected again: it knows what it hid. */
export const tidying = typeof backstoryTidy === 'undefined' ? makeEntry() : backstoryTidy;

Object.assign(globalThis, { backstoryTidy: tidying });
