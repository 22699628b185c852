import type { Action } from 'webextension-polyfill';
import type { TidyOutcome } from '../core/tidy.ts';
import type { MessageKey, Messages } from './messages.ts';
import type { TidySummary } from './tidy-messages.ts';

/** What the toolbar button says of one tab. */
export interface Badge {
  /** Four characters at most; empty for none. */
  readonly text: string;
  readonly title: string;
}

const most = 999;

/** Why a page that was to be tidied looks as before, in words. */
export const tidyReasons: Readonly<Record<Exclude<TidyOutcome, 'tidied' | 'undone'>, MessageKey>> = {
  nothing: 'tidy_nothing',
  'not-article': 'tidy_not_article',
  unanswered: 'tidy_refused',
  'too-much': 'tidy_too_much',
};

/**
 * The count, and the title that says it in words; when the person asked for it, failing is told as well, and whoever asked,
 * that a page was brought back because too little was left of it.
 */
export function badgeOf(
  { outcome, hidden }: TidySummary,
  asked: boolean,
  { say, count }: Pick<Messages, 'say' | 'count'>,
): Badge {
  const name = say('name');
  if (outcome === 'tidied' && hidden > 0)
    return { text: hidden > most ? `${most}+` : String(hidden), title: `${name} · ${count('hidden_on_page', hidden)}` };
  const isTold = outcome === 'too-much' || (asked && outcome !== 'tidied' && outcome !== 'undone');
  if (!isTold) return { text: '', title: name };
  return { text: '!', title: `${name} · ${say(tidyReasons[outcome])}` };
}

type Api = Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'>;

/** Lasts until the tab goes elsewhere. */
export async function showBadge(action: Api, tabId: number, { text, title }: Badge): Promise<void> {
  try {
    await action.setBadgeBackgroundColor({ tabId, color: '#1f4e5f' });
    await action.setBadgeText({ tabId, text });
    await action.setTitle({ tabId, title });
  } catch {
    // the tab is gone
  }
}
