import { createTidying } from '../src/page/tidy/tidy.ts';
import { caught } from '../src/platform/caught.ts';
import { aroundRules } from '../src/rules/around.ts';
import { textRulesFor } from '../src/rules/live-text.ts';
import { selectorRules } from '../src/rules/selectors.ts';

/** A poll of the article's own is no text for a digest, but on its page a person may vote. */
const makeEntry = () => {
  const { tidy, tidyArticle, undo, state, show, hide, hideOwn, listen } = createTidying(document, {
    text: textRulesFor,
    selectors: [...selectorRules, ...aroundRules].filter(({ id }) => !id.startsWith('poll/')),
  });
  return {
    tidy: caught(tidy),
    tidyArticle: caught(tidyArticle),
    undo: caught(undo),
    state: caught(state),
    show: caught(show),
    hide: caught(hide),
    hideOwn: caught(hideOwn),
    listen: caught(listen),
  };
};

export type TidyEntry = ReturnType<typeof makeEntry>;

// The first stays when the file is injected again: it knows what it hid.
if (!('backstoryTidy' in globalThis)) Object.assign(globalThis, { backstoryTidy: makeEntry() });
