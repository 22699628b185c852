import { expect, test } from 'vitest';
import type { Driver, View } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachRestartableBrowser } from '../support/browsers.ts';
import { badgeIn, registeredScripts, tidyGlobals } from '../support/extension.ts';
import { openPopup, textOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const origin = 'http://*.news.example/*';
const both = ['early news.example', 'idle news.example'];

const isVisible = (page: View, selector: string): Promise<boolean> =>
  page.run((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

/** Whether the clutter of the sample article is gone and its text is not. */
const isTidy = async ({ page }: Driver): Promise<boolean> =>
  !(await isVisible(page, '.player')) && (await isVisible(page, '.article__text p:nth-of-type(2)'));

/** Opens the page until it comes tidied: a browser that has just started may be quicker than its extensions. */
async function openTidied(browser: Driver, path: string): Promise<void> {
  await waitFor('the page to come tidied', async () => {
    await browser.open(address(path));
    return waitFor('the page to be tidied', () => isTidy(browser), 2000).catch(() => false);
  });
}

/** The badge, once it counts: the popup may be there before the page is tidy. */
const countIn = (popup: View): ReturnType<typeof badgeIn> =>
  waitFor('the count', async () => {
    const badge = await badgeIn(popup);
    return /^\d+$/.test(badge.text) ? badge : null;
  });

/** Clicks the switch, unless it is so already: a permission given again brings back what was chosen for the site. */
async function toggleSite(popup: View, on: boolean): Promise<void> {
  const isSo = () =>
    popup.run((wanted) => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === wanted, String(on));
  if (await isSo()) return;
  await popup.click('[role=switch]');
  await waitFor('the switch', isSo);
}

inEachRestartableBrowser('en', ({ browser, restart }) => {
  test('a site is tidied from its choice on, after a restart too, until its permission is taken back', async () => {
    await browser().controls.agreeTo(origin);
    const popup = await openPopup(browser(), address('bridge'));
    expect(await isTidy(browser())).toBe(false);
    await toggleSite(popup, true);
    await waitFor('the page to be tidied at once', () => isTidy(browser()));
    expect(
      await waitFor('the scripts', async () =>
        (await registeredScripts(popup)).length > 0 ? registeredScripts(popup) : null,
      ),
    ).toEqual(both);
    await openTidied(browser(), 'bridge?later');

    await restart();
    await openTidied(browser(), 'bridge?after-restart');
    const badge = await countIn(await openPopup(browser(), address('bridge?badge')));
    expect(badge.title).toContain(badge.text);

    await browser().controls.takeBack(origin);
    await browser().open(address('bridge?afterwards'));
    const after = await openPopup(browser(), address('bridge?afterwards'));
    expect(await isTidy(browser())).toBe(false);
    expect(await waitFor('the scripts to go', async () => (await registeredScripts(after)).length === 0)).toBe(true);
    expect(await after.run(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked'))).toBe('false');
  });

  test('the switch works when the background has ended meanwhile, and switched off leaves nothing', async () => {
    await browser().controls.agreeTo(origin);
    const popup = await openPopup(browser(), address('bridge?ended'));
    await toggleSite(popup, false);
    await browser().controls.stopBackground();
    await toggleSite(popup, true);
    await waitFor('the scripts', async () => (await registeredScripts(popup)).length === 2);
    await browser().controls.stopBackground();
    await openTidied(browser(), 'bridge?woken');
    const again = await openPopup(browser(), address('bridge?woken'));
    await countIn(again);

    await toggleSite(again, false);
    await waitFor('the scripts to go', async () => (await registeredScripts(again)).length === 0);
    await browser().open(address('bridge?off'));
    expect(await isTidy(browser())).toBe(false);
  });

  test('a site that was not chosen has no script and no mark of ours', async () => {
    await browser().controls.agreeTo(origin);
    await toggleSite(await openPopup(browser(), address('bridge?chosen')), true);
    const other = 'http://other.example/bridge';
    await browser().open(other);
    const marks = await browser().page.run(() => document.documentElement.outerHTML.includes('backstory'));
    expect(marks).toBe(false);
    const popup = await openPopup(browser(), other);
    expect(await tidyGlobals(popup)).toEqual([]);
    expect((await badgeIn(popup)).text).toBe('');
    await toggleSite(await openPopup(browser(), address('bridge?left')), false);
  });

  test('an update under an open page shows nothing there, and tidying works on', async () => {
    await browser().controls.agreeTo(origin);
    await toggleSite(await openPopup(browser(), address('bridge?update')), true);
    await openTidied(browser(), 'bridge?updated');
    await browser().controls.reloadExtension();
    const shown = await browser().page.run(async () => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'New words' }));
      await new Promise((done) => setTimeout(done, 1500));
      return document.body.innerText;
    });
    expect(shown).toContain('New words');
    expect(shown).not.toMatch(/context invalidated|error/i);
    await openTidied(browser(), 'bridge?after-update');
    const popup = await openPopup(browser(), address('bridge?after-update'));
    // the popup may be there before the page is tidy
    await waitFor('the popup to know', async () => (await textOf(popup, '.tidy-button')) === 'Bring back');
    expect(await registeredScripts(popup)).toEqual(both);
  });
});
