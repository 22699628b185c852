import { analyze, type Setting } from '../src/core/analyze.ts';
import { resummarize } from '../src/core/summary/resummarize.ts';
import { packs } from '../src/locales/packs.ts';
import { badgeOf, showBadge } from '../src/platform/badge.ts';
import { browser } from '../src/platform/browser.ts';
import { writeClip } from '../src/platform/clipboard.ts';
import { saveFile } from '../src/platform/file.ts';
import { openGrants } from '../src/platform/grants.ts';
import { dropIntent, intend, takePopupIntent } from '../src/platform/intent.ts';
import { readMessages } from '../src/platform/messages.ts';
import { readPage, showInPage } from '../src/platform/page.ts';
import { openSession } from '../src/platform/session.ts';
import { defaults, type Settings } from '../src/platform/settings/settings.ts';
import { openSettings } from '../src/platform/settings/store.ts';
import { finishSiteIntent } from '../src/platform/site-choice.ts';
import { findTab } from '../src/platform/tab.ts';
import { tidyIn } from '../src/platform/tidy.ts';
import { hearTidied } from '../src/platform/tidy-messages.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import { textRules } from '../src/rules/text.ts';
import type { Door } from './door.ts';
import { rehearse } from './rehearse.ts';

/** The popup's door in a real browser. */
export const browserDoor = (): Door => {
  const { local, session } = browser.storage;
  const settings = openSettings(local, navigator.locks);
  const grants = openGrants(browser.permissions);
  const scripts = browser.scripting;
  const parts = { session, settings, grants, scripts, locks: navigator.locks };
  const messages = readMessages(browser.i18n);
  return {
    findTab: () => findTab(browser.tabs, location.search),
    readPage: ({ id, title }, scope, own) =>
      readPage(browser.scripting, id, scope, own, () => rehearse(title, navigator.language, settingFor(defaults))),
    analyze: (article, chosen) => analyze(article, settingFor(chosen)),
    resummarize: (digest, length) => {
      const { summary } = packs.find(({ code }) => code === digest.locale) ?? packs[0];
      return resummarize(digest, length, summary);
    },
    showInPage: (tabId, passages) => showInPage(browser.scripting, tabId, passages),
    writeClip: (clip) => writeClip(navigator.clipboard, clip),
    saveFile: (file) => saveFile(document, file),
    pageOf: (tabId) => tidyIn(scripts, tabId),
    onTidied: (tabId, hear) => hearTidied(browser.runtime.onMessage, tabId, hear),
    tellBadge: (tabId, state) => showBadge(browser.action, tabId, badgeOf(summaryOf(state), true, messages)),
    sites: {
      grants,
      intend: (intent) => intend(session, 'site', intent),
      drop: () => dropIntent(session, 'site'),
      finish: () => finishSiteIntent(parts),
    },
    takeWish: async (tabId) => (await takePopupIntent(session, tabId))?.wish ?? null,
    openOptions: async () => {
      await browser.runtime.openOptionsPage();
      window.close();
    },
    settings,
    session: openSession(session),
    now: () => new Date(),
    close: () => window.close(),
    surroundings: [`Backstory ${browser.runtime.getManifest().version}`, `Browser: ${navigator.userAgent}`],
    copyKeys: /Mac/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C',
  };
};

const settingFor = ({ summaryLength, ownRules }: Settings): Setting => ({
  packs,
  rules: { ...textRules, own: ownRules },
  today: isoDay(new Date()),
  summaryLength,
});

/** Where the person is, not in Greenwich: it bounds what «вчера» can mean. */
const isoDay = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date);
