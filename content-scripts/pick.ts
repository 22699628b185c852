import { siteOf } from '../src/core/clean/site.ts';
import { pick } from '../src/page/pick/pick.ts';
import { mark, unmark } from '../src/page/tidy/marks.ts';
import { showPill } from '../src/page/tidy/pill.ts';
import { caught } from '../src/platform/caught.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';
import { sayBy } from '../src/platform/messages.ts';
import { sendTidyMessage } from '../src/platform/tidy-messages.ts';
import type { TidyEntry } from './tidy.ts';

declare const backstoryTidy: TidyEntry | undefined;

let end: (() => void) | null = null;

/** Hides what is picked at once, has it kept as a rule of the person's own, and offers to take both back. */
function start(): void {
  end?.();
  const say = sayBy(contentBrowser.i18n);
  const language = say('locale');
  end = pick(document, {
    language,
    hint: say('pick_hint'),
    picked: (selector) => {
      const bringBack = hide(selector);
      const rule = { site: siteOf(document.URL), action: 'hide', by: 'selector', value: selector } as const;
      sendTidyMessage(contentBrowser.runtime, { kind: 'picked', rule });
      showPill(document, { language, hidden: say('picked'), undo: say('pill_undo') }, () => {
        bringBack();
        sendTidyMessage(contentBrowser.runtime, { kind: 'unpicked', rule });
      });
    },
  });
}

/** Gives what shows it again. */
function hide(selector: string): () => void {
  if (typeof backstoryTidy === 'undefined') {
    const found = [...document.querySelectorAll(selector)];
    for (const element of found) mark(element, 'hidden');
    return () => {
      for (const element of found) unmark(element, 'hidden');
    };
  }
  const tidying = backstoryTidy;
  const before = new Set(idsIn(tidying.state()));
  const added = idsIn(tidying.hideOwn(selector)).filter((id) => !before.has(id));
  return () => {
    for (const id of added) tidying.show(id);
  };
}

const idsIn = (state: ReturnType<TidyEntry['state']>): readonly number[] =>
  state && 'items' in state ? state.items.map(({ id }) => id) : [];

Object.assign(globalThis, { backstoryPick: { start: caught(start) } });
