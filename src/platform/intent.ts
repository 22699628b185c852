import type { Storage } from 'webextension-polyfill';
import { type TidyLevel, tidyLevels } from '../core/tidy.ts';

/**
 * What a person asked for and some other part of the extension has to finish: the browser's question about a permission
 * closes the popup, and a command opens it.
 */
export interface Intents {
  /** To tidy a site always, as soon as it may be read. */
  readonly site: SiteIntent;
  /** To see or do something in the popup that is about to open. */
  readonly popup: PopupIntent;
}

export interface SiteIntent {
  readonly site: string;
  readonly level: TidyLevel;
  readonly tabId: number;
}

export const popupWishes = ['digest', 'selection', 'copy'] as const;

export interface PopupIntent {
  readonly wish: (typeof popupWishes)[number];
  readonly tabId: number;
}

export type IntentArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const keyOf = (kind: keyof Intents): string => `intent: ${kind}`;

export async function intend<Kind extends keyof Intents>(
  area: IntentArea,
  kind: Kind,
  intent: Intents[Kind],
): Promise<void> {
  await area.set({ [keyOf(kind)]: intent });
}

export const dropIntent = (area: IntentArea, kind: keyof Intents): Promise<void> => area.remove(keyOf(kind));

export async function findSiteIntent(area: IntentArea): Promise<SiteIntent | null> {
  const intent = await find(area, 'site');
  const level = tidyLevels.find((each) => each === intent?.['level']);
  const { site, tabId } = intent ?? {};
  return level && typeof site === 'string' && typeof tabId === 'number' ? { site, level, tabId } : null;
}

/** The wish for a tab's popup, which is thereby fulfilled: opening the popup again is a new matter. */
export async function takePopupIntent(area: IntentArea, tabId: number): Promise<PopupIntent | null> {
  const intent = await find(area, 'popup');
  if (!intent) return null;
  await dropIntent(area, 'popup');
  const wish = popupWishes.find((each) => each === intent['wish']);
  return wish && intent['tabId'] === tabId ? { wish, tabId } : null;
}

async function find(area: IntentArea, kind: keyof Intents): Promise<Record<string, unknown> | null> {
  const { [keyOf(kind)]: intent } = await area.get(keyOf(kind));
  return typeof intent === 'object' && intent !== null ? { ...intent } : null;
}
