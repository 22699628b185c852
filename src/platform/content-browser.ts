import type { I18n, Runtime, Storage } from 'webextension-polyfill';

/** The part of the extension API that our scripts in a page use. */
export interface ContentBrowser {
  readonly runtime: Pick<Runtime.Static, 'sendMessage'>;
  readonly storage: { readonly local: Pick<Storage.StorageArea, 'get'> };
  readonly i18n: Pick<I18n.Static, 'getMessage'>;
}

declare const browser: ContentBrowser | undefined;
declare const chrome: ContentBrowser;

/** Both browsers have promises there, and the polyfill is larger than the scripts. */
export const contentBrowser: ContentBrowser = typeof browser === 'undefined' ? chrome : browser;
