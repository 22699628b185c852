import type { LineName, LinesAsked, PageRules } from '../core/clean/name-lines.ts';
import { isRuleId } from '../core/clutter.ts';
import { type TidyLevel, tidyLevels } from '../core/tidy.ts';
import type { ContentBrowser } from './content-browser.ts';
import { sendTidyMessage } from './tidy-messages.ts';

type Runtime = ContentBrowser['runtime'];

/** How much of this page's site the person wants hidden; null when it is none they chose, or nobody answers. */
export async function askForLevel(runtime: Runtime): Promise<TidyLevel | null> {
  const answer = await sendTidyMessage(runtime, { kind: 'arrived' });
  return tidyLevels.find((level) => level === answer) ?? null;
}

/** What this page is tidied by; nothing when nobody answers. */
export async function askForRules(runtime: Runtime, asked: LinesAsked): Promise<PageRules> {
  const answer = await sendTidyMessage(runtime, { kind: 'lines', asked });
  return isRules(answer) ? answer : { names: [], selectors: [], kept: [] };
}

const isRules = (value: unknown): value is PageRules =>
  isRecord(value) &&
  isList(value['names'], isName) &&
  isList(value['selectors'], isSelector) &&
  isList(value['kept'], isText);

const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const isName = (name: unknown): name is LineName => name === null || name === 'head' || isRuleId(name);

const isSelector = (rule: unknown): boolean => isRecord(rule) && isRuleId(rule['id']) && isText(rule['selector']);

const isText = (value: unknown): boolean => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
