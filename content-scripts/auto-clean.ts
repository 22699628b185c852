import { siteOf } from '../src/core/clean/site.ts';
import type { TidyState } from '../src/core/tidy.ts';
import { showPill } from '../src/page/tidy/pill.ts';
import { whenShown } from '../src/page/tidy/when-shown.ts';
import { caught } from '../src/platform/caught.ts';
import { contentBrowser } from '../src/platform/content-browser.ts';
import { readMessages } from '../src/platform/messages.ts';
import { readStored } from '../src/platform/settings/migrate.ts';
import { choiceFor } from '../src/platform/settings/settings.ts';
import { settingsKey } from '../src/platform/settings/store.ts';
import { sendTidyMessage } from '../src/platform/tidy-messages.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import type { TidyEntry } from './tidy.ts';

declare const backstoryTidy: TidyEntry;

const { runtime, storage, i18n } = contentBrowser;

/** Tidies a page of a site the person chose, and tells of it. */
async function autoClean(): Promise<void> {
  const { [settingsKey]: stored } = await storage.local.get(settingsKey);
  const settings = readStored(stored);
  const choice = settings.ok ? choiceFor(settings.value, siteOf(document.URL)) : null;
  if (!settings.ok || !choice) {
    // what ran before this script marked the page
    backstoryTidy.undo();
    return;
  }
  const words = readMessages(i18n);
  let removePill: (() => void) | null = null;
  let wasTidied = false;
  const hear = (state: TidyState): void => {
    const summary = summaryOf(state);
    sendTidyMessage(runtime, { kind: 'tidied', state: summary });
    const isTidied = summary.outcome === 'tidied' && summary.hidden > 0;
    if (isTidied && !wasTidied) {
      const hidden = words.say('pill_hidden', String(summary.hidden));
      const pill = { language: words.language, hidden, undo: words.say('pill_undo') };
      removePill = showPill(document, pill, () => backstoryTidy.undo());
    } else if (!isTidied) removePill?.();
    wasTidied = isTidied;
  };
  // an extension updated under an open page has no words any more
  backstoryTidy.listen(caught(hear));
  backstoryTidy.tidyArticle(choice.level, settings.value.ownRules);
}

whenShown(document, () => {
  // without storage there is nothing to go by: the extension may be gone already
  autoClean().catch(() => backstoryTidy.undo());
});
