import { expect, test } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { findBarriers } from '../support/axe.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, textOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('en', (browser) => {
  test.each(['light', 'dark'] as const)(
    'opens in a tab from the popup, without a barrier in %s colours',
    async (scheme) => {
      await browser().useColorScheme(scheme);
      const popup = await openPopup(browser(), address('harbour'));
      await popup.click('.options-link').catch(() => undefined);
      const options = await browser().extensionTab('/src/pages/options/index.html');
      await waitFor('the page', async () => (await textOf(options, 'h1')) === 'Backstory: settings');
      expect(await textOf(options, 'kbd')).toContain('Alt+Shift+Y');
      expect(await findBarriers(options)).toEqual([]);
    },
  );
});
