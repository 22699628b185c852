import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { paste } from '../support/clipboard.ts';
import { openPopup, said } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('ru', (browser) => {
  test('the timeline goes to the clipboard as a table', async () => {
    const popup = await openPopup(browser(), address('bridge?table'));
    await popup.click('.copy-arrow');
    await popup.click('.menu-group .menu-item:nth-of-type(2)');
    expect(await said(popup)).toBe('Скопировано');
    const { html, plain } = await paste(browser());
    expect(html).toBe('');
    expect(plain).toMatch(/^start,end,grain,inferred,kind,text\r?\n2019-06-10,,day,/);
  });

  test('the calendar is saved as a file', async () => {
    const popup = await openPopup(browser(), address('bridge?calendar'));
    await popup.click('.copy-arrow');
    await popup.click('.menu-group .menu-item:last-of-type');
    expect(await said(popup)).toBe('Календарь передан в загрузки');
    const { downloads } = browser();
    const name = await waitFor('the file', async () => readdirSync(downloads).find((file) => file.endsWith('.ics')));
    expect(name.normalize()).toMatch(/^Мэр-Белоречья/);
    const text = await waitFor('its text', async () => readFileSync(join(downloads, name), 'utf8') || null);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
  });
});
