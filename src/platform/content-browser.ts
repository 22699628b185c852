import type { I18n } from 'webextension-polyfill';
import type { TidyAnswer, TidyMessage } from './tidy-messages.ts';

/** The part of the extension API that our scripts in a page use. */
export interface ContentBrowser {
  readonly runtime: { readonly sendMessage: (message: TidyMessage) => Promise<TidyAnswer | undefined> };
  readonly i18n: Pick<I18n.Static, 'getMessage'>;
}

declare const browser: ContentBrowser | undefined;
declare const chrome: ContentBrowser;

/** Both browsers have promises there, and the polyfill is larger than the scripts. */
export const contentBrowser: ContentBrowser = typeof browser === 'undefined' ? chrome : browser;
