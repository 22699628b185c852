import { createTidying } from '../src/page/tidy/tidy.ts';
import { caught } from '../src/platform/caught.ts';
import { aroundRules } from '../src/rules/around.ts';
import { selectorRules } from '../src/rules/selectors.ts';
import { textRules } from '../src/rules/text.ts';

const makeEntry = () => {
  const { tidy, undo, state, show, hide } = createTidying(document, {
    text: textRules,
    selectors: [...selectorRules, ...aroundRules],
  });
  return { tidy: caught(tidy), undo: caught(undo), state: caught(state), show: caught(show), hide: caught(hide) };
};

export type TidyEntry = ReturnType<typeof makeEntry>;

// The first stays when the file is injected again: it knows what it hid.
if (!('backstoryTidy' in globalThis)) Object.assign(globalThis, { backstoryTidy: makeEntry() });
