import type { TidyState } from '../src/core/tidy.ts';
import { showPill } from '../src/page/tidy/pill.ts';
import { askForLevel } from '../src/platform/ask-background.ts';
import { caught } from '../src/platform/caught.ts';
import type { ContentBrowser } from '../src/platform/content-browser.ts';
import { sayBy } from '../src/platform/messages.ts';
import { sendTidyMessage, type TidyMessage } from '../src/platform/tidy-messages.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import type { TidyEntry } from './tidy.ts';

/** Tidies a page of a site the person chose, tells the background of it, and the person by a pill. */
export async function keepTidy({ runtime, i18n }: ContentBrowser, tidying: TidyEntry): Promise<void> {
  const level = await askForLevel(runtime);
  if (!level) {
    // the early script has marked the page
    tidying.undo();
    return;
  }
  const say = sayBy(i18n);
  let removePill: (() => void) | null = null;
  let told: TidyMessage | null = null;
  const hear = (state: TidyState): void => {
    const summary = summaryOf(state);
    told = { kind: 'tidied', state: summary };
    sendTidyMessage(runtime, told);
    if (summary.outcome !== 'tidied' || summary.hidden === 0) {
      removePill?.();
      removePill = null;
    } else if (!removePill) {
      const hidden = say('pill_hidden', String(summary.hidden));
      const pill = { language: say('locale'), hidden, undo: say('pill_undo') };
      removePill = showPill(document, pill, () => tidying.undo());
    }
  };
  // a browser forgets the count with the page, and may bring the page back as it was
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && told) sendTidyMessage(runtime, told);
  });
  // an extension updated under an open page has no words any more
  tidying.listen(caught(hear));
  await tidying.tidyArticle(level);
}
