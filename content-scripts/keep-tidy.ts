import { siteOf } from '../src/core/clean/site.ts';
import type { TidyState } from '../src/core/tidy.ts';
import { showPill } from '../src/page/tidy/pill.ts';
import { caught } from '../src/platform/caught.ts';
import type { ContentBrowser } from '../src/platform/content-browser.ts';
import { readMessages } from '../src/platform/messages.ts';
import { readStored } from '../src/platform/settings/migrate.ts';
import { choiceFor } from '../src/platform/settings/settings.ts';
import { settingsKey } from '../src/platform/settings/store.ts';
import { sendTidyMessage } from '../src/platform/tidy-messages.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import type { TidyEntry } from './tidy.ts';

/** Tidies a page of a site the person chose, tells the background of it, and the person by a pill. */
export async function keepTidy({ runtime, storage, i18n }: ContentBrowser, tidying: TidyEntry): Promise<void> {
  const { [settingsKey]: stored } = await storage.local.get(settingsKey);
  const settings = readStored(stored);
  const choice = settings.ok ? choiceFor(settings.value, siteOf(document.URL)) : null;
  if (!settings.ok || !choice) {
    // the early script has marked the page
    tidying.undo();
    return;
  }
  const words = readMessages(i18n);
  let removePill: (() => void) | null = null;
  const hear = (state: TidyState): void => {
    const summary = summaryOf(state);
    sendTidyMessage(runtime, { kind: 'tidied', state: summary });
    if (summary.outcome !== 'tidied' || summary.hidden === 0) {
      removePill?.();
      removePill = null;
    } else if (!removePill) {
      const hidden = words.say('pill_hidden', String(summary.hidden));
      const pill = { language: words.language, hidden, undo: words.say('pill_undo') };
      removePill = showPill(document, pill, () => tidying.undo());
    }
  };
  // an extension updated under an open page has no words any more
  tidying.listen(caught(hear));
  tidying.tidyArticle(choice.level, settings.value.ownRules);
}
