import { expect, test } from 'vitest';
import { findBarriers } from '../support/axe.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, openTab, tabNames } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('ru', (browser) => {
  test.each(['light', 'dark'] as const)('no tab has a barrier in %s colours', async (scheme) => {
    await browser().useColorScheme(scheme);
    const popup = await openPopup(browser(), address(`bridge?${scheme}`));
    expect(await popup.run(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
    await popup.click('.ledger-line .text-button');
    expect(await findBarriers(popup), 'ledger').toEqual([]);
    await popup.click('.sheet-head button');
    for (const name of tabNames) {
      await openTab(popup, name);
      expect(await findBarriers(popup), name).toEqual([]);
    }
  });

  test.each(['light', 'dark'] as const)('no notice has a barrier in %s colours', async (scheme) => {
    await browser().useColorScheme(scheme);
    expect(await findBarriers(await openPopup(browser(), address('empty')))).toEqual([]);
  });
});
