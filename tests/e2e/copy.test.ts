import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { paste } from '../support/clipboard.ts';
import { keys, openPopup, said } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('ru', (browser) => {
  test('one button puts the digest on the clipboard as rich and as plain text', async () => {
    const popup = await openPopup(browser(), address('bridge?copy'));
    await popup.click('.copy-button');
    expect(await said(popup)).toBe('Скопировано');
    const { html, plain } = await paste(browser());
    expect(html).toMatch(/<h1>Мэр Белоречья/);
    expect(html).toContain('<a href="http://news.example/bridge?copy"');
    expect(html).not.toMatch(/<script|style=/);
    expect(plain).toContain('«Новый мост станет главной дорогой');
    expect(plain).not.toMatch(/<\w/);
    for (const form of [html, plain]) expect(form).toContain('Павел Громов');
  });

  test('Markdown is one menu away', async () => {
    const popup = await openPopup(browser(), address('bridge?markdown'));
    await popup.click('.copy-arrow');
    await popup.click('[role=menuitem]');
    expect(await said(popup)).toBe('Скопировано');
    const { html, plain } = await paste(browser());
    expect(html).toBe('');
    expect(plain).toMatch(/^# Мэр Белоречья/);
    expect(plain).toMatch(/^## /m);
  });

  test('a key copies the whole brief', async () => {
    const popup = await openPopup(browser(), address('bridge?key'));
    await popup.press(keys.shiftC);
    expect(await said(popup)).toBe('Скопировано');
    expect((await paste(browser())).plain).toMatch(/^Мэр Белоречья/);
  });
});
