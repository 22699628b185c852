import type { Browser } from 'webextension-polyfill';

/** The part of the extension API that scripts in a page may use. */
export type ContentBrowser = Pick<Browser, 'runtime' | 'storage' | 'i18n'>;

declare const browser: ContentBrowser | undefined;
declare const chrome: ContentBrowser;

/** Both browsers have promises there, and the polyfill is larger than the scripts. */
export const contentBrowser: ContentBrowser = typeof browser === 'undefined' ? chrome : browser;
