import type { LinesAsked, PageRules } from '../core/clean/name-lines.ts';
import type { OwnRule } from '../core/clean/own.ts';
import { type TidyLevel, type TidyOutcome, tidyOutcomes } from '../core/tidy.ts';
import type { ContentBrowser } from './content-browser.ts';
import { parseLinesAsked } from './lines-asked.ts';

/**
 * What the scripts in a page tell the background, how a chosen site's page was tidied and what the person picked in it,
 * and what they ask it: how this site is to be tidied, and what these lines are.
 */
export type TidyMessage =
  | { readonly kind: 'tidied'; readonly state: TidySummary }
  | { readonly kind: 'picked' | 'unpicked'; readonly rule: OwnRule }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'lines'; readonly asked: LinesAsked };

/** What the background answers. A page's script need not check it: nobody else can answer, and both are of one version. */
export type TidyAnswer = TidyLevel | PageRules | 'not-article' | null;

export interface TidySummary {
  readonly outcome: TidyOutcome;
  /** How many things are hidden now. */
  readonly hidden: number;
}

/** Null when nobody hears it: the extension may have been updated or removed under an open page. */
export async function sendTidyMessage(runtime: ContentBrowser['runtime'], message: TidyMessage): Promise<TidyAnswer> {
  try {
    return (await runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Null for what is no message of these: any script of a page's process may send anything. */
export function parseTidyMessage(value: unknown): TidyMessage | null {
  if (!isRecord(value)) return null;
  const { kind, state, rule } = value;
  if (kind === 'arrived') return { kind };
  if (kind === 'tidied' && isSummary(state)) return { kind, state: { outcome: state.outcome, hidden: state.hidden } };
  if ((kind === 'picked' || kind === 'unpicked') && isPicked(rule)) {
    const { site, action, by, value } = rule;
    return { kind, rule: { site, action, by, value } };
  }
  const asked = kind === 'lines' ? parseLinesAsked(value['asked']) : null;
  return asked && { kind: 'lines', asked };
}

/** Answers nothing, so that the background does. */
type Listener = (message: unknown, sender: Sender) => undefined;

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The part of the browser's `runtime.onMessage` that is needed to hear of a page. */
export interface Messages {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Calls whenever a script tells that it has tidied the page of this tab; gives what ends that. */
export function hearTidied(messages: Messages, tabId: number, hear: () => void): () => void {
  const listener: Listener = (message, { tab }) => {
    if (tab?.id === tabId && parseTidyMessage(message)?.kind === 'tidied') hear();
  };
  messages.addListener(listener);
  return () => messages.removeListener(listener);
}

/** UTF-16 units; no selector of ours is longer. */
const longest = 1000;

const isSummary = (value: unknown): value is TidySummary =>
  isRecord(value) &&
  tidyOutcomes.some((outcome) => outcome === value['outcome']) &&
  Number.isInteger(value['hidden']) &&
  Number(value['hidden']) >= 0;

const isPicked = (value: unknown): value is OwnRule =>
  isRecord(value) &&
  isText(value['site']) &&
  value['action'] === 'hide' &&
  value['by'] === 'selector' &&
  isText(value['value']);

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= longest;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
