import { siteOf } from '../src/core/clean/site.ts';
import { pick } from '../src/page/pick/pick.ts';
import { mark } from '../src/page/tidy/marks.ts';
import { caught } from '../src/platform/caught.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';
import { readMessages } from '../src/platform/messages.ts';
import { sendTidyMessage } from '../src/platform/tidy-messages.ts';
import type { TidyEntry } from './tidy.ts';

declare const backstoryTidy: TidyEntry | undefined;

let end: (() => void) | null = null;

/** Hides what is picked at once, and has it kept as a rule of the person's own. */
function start(): void {
  end?.();
  const { language, say } = readMessages(contentBrowser.i18n);
  end = pick(document, {
    language,
    hint: say('pick_hint'),
    picked: (selector) => {
      if (typeof backstoryTidy === 'undefined')
        for (const found of document.querySelectorAll(selector)) mark(found, 'hidden');
      else backstoryTidy.hideOwn(selector);
      const rule = { site: siteOf(document.URL), action: 'hide', by: 'selector', value: selector } as const;
      sendTidyMessage(contentBrowser.runtime, { kind: 'picked', rule });
    },
  });
}

Object.assign(globalThis, { backstoryPick: { start: caught(start) } });
