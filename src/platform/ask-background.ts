import type { LinesAsked, PageRules } from '../core/clean/name-lines.ts';
import type { TidyLevel } from '../core/tidy.ts';
import type { ContentBrowser } from './content-browser.ts';
import { sendTidyMessage } from './tidy-messages.ts';

type Runtime = ContentBrowser['runtime'];

/** How much of this page's site the person wants hidden; null when it is none they chose, or nobody answers. */
export async function askForLevel(runtime: Runtime): Promise<TidyLevel | null> {
  const answer = await sendTidyMessage(runtime, { kind: 'arrived' });
  return answer === 'tidy' || answer === 'focus' ? answer : null;
}

/** What this page is tidied by, if it is an article; null when nobody answers. */
export async function askForRules(runtime: Runtime, asked: LinesAsked): Promise<PageRules | 'not-article' | null> {
  const answer = await sendTidyMessage(runtime, { kind: 'lines', asked });
  return answer === 'tidy' || answer === 'focus' ? null : answer;
}
