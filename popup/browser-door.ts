import { analyze } from '../src/core/analyze.ts';
import { resummarize } from '../src/core/summary/resummarize.ts';
import { packs } from '../src/locales/packs.ts';
import { browser } from '../src/platform/browser.ts';
import { writeClip } from '../src/platform/clipboard.ts';
import { saveFile } from '../src/platform/file.ts';
import { readPage, showInPage } from '../src/platform/page.ts';
import { openSession } from '../src/platform/session.ts';
import { openSettings } from '../src/platform/settings/store.ts';
import { findTab } from '../src/platform/tab.ts';
import { textRules } from '../src/rules/text.ts';
import type { Door } from './door.ts';

/** The popup's door in a real browser. */
export const browserDoor = (): Door => ({
  findTab: () => findTab(browser.tabs, location.search),
  readPage: (tabId, scope) => readPage(browser.scripting, tabId, scope),
  analyze: (article, summaryLength) =>
    analyze(article, { packs, rules: textRules, today: isoDay(new Date()), summaryLength }),
  resummarize: (digest, length) => {
    const { summary } = packs.find(({ code }) => code === digest.locale) ?? packs[0];
    return resummarize(digest, length, summary);
  },
  showInPage: (tabId, passages) => showInPage(browser.scripting, tabId, passages),
  writeClip: (clip) => writeClip(navigator.clipboard, clip),
  saveFile: (file) => saveFile(document, file),
  settings: openSettings(browser.storage.local, navigator.locks),
  session: openSession(browser.storage.session),
  now: () => new Date(),
  close: () => window.close(),
  surroundings: [`Backstory ${browser.runtime.getManifest().version}`, `Browser: ${navigator.userAgent}`],
  copyKeys: /Mac/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C',
});

/** Where the person is, not in Greenwich: it bounds what «вчера» can mean. */
const isoDay = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date);
