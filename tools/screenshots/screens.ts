import { address } from '../../tests/support/web.ts';
import type { Driver, View } from '../browser/driver.ts';
import { waitFor } from '../browser/wait.ts';
import { follow, openOptions, openPopup, type Step, storeSettings } from './steps.ts';

/** One thing a person can see: how to get there, and the document to take a picture of. */
export interface Screen {
  readonly name: string;
  readonly show: (browser: Driver) => Promise<View>;
}

const popupAt =
  (url: string, ...steps: readonly Step[]) =>
  async (browser: Driver): Promise<View> => {
    const popup = await openPopup(browser, url);
    await follow(popup, ...steps);
    return popup;
  };

const article = address('bridge');
const unfold = '.ledger-line .text-button';
const tidied = { until: '.site-footer .select' };

/** Every screen there is. Those that choose a site come last, because a chosen site stays so. */
export const screens: readonly Screen[] = [
  { name: 'brief', show: popupAt(article) },
  { name: 'quotes', show: popupAt(article, '#tab-quotes') },
  { name: 'timeline', show: popupAt(article, '#tab-timeline') },
  { name: 'text', show: popupAt(article, '#tab-text') },
  { name: 'left-out', show: popupAt(article, unfold) },
  { name: 'put-back', show: popupAt(article, unfold, '.ledger-row button') },
  { name: 'copy-menu', show: popupAt(article, '.copy-arrow') },
  { name: 'copied', show: popupAt(article, '.copy-button') },
  { name: 'row-in-hand', show: popupAt(article, '#tab-brief', '.sentence .row-jump') },
  { name: 'no-quotes', show: popupAt(address('framed')) },
  { name: 'reading', show: reading },
  { name: 'silent', show: silent },
  { name: 'not-article', show: popupAt(address('empty')) },
  { name: 'nothing-selected', show: popupAt(address('empty'), '.notice-actions .button:nth-child(2)') },
  { name: 'pdf', show: popupAt(address('report.pdf')) },
  { name: 'browser-page', show: popupAt('about:blank') },
  { name: 'tidied', show: popupAt(`${article}?tidied`, '.tidy-button', tidied) },
  { name: 'tidied-list', show: popupAt(`${article}?listed`, '.tidy-button', tidied, unfold) },
  { name: 'keys', show: popupAt(article, '.site-links button') },
  { name: 'tidied-page', show: tidiedPage },
  { name: 'picking', show: picking },
  { name: 'options-empty', show: openOptions },
  {
    name: 'kept',
    show: popupAt(`${article}?kept`, '.tidy-button', tidied, unfold, '.page-ledger .ledger-actions button:last-child', {
      until: '.kept',
    }),
  },
  { name: 'options-chosen', show: optionsWith('choices') },
  { name: 'options-data', show: optionsWith('choices', 'section:last-of-type button:last-of-type') },
  { name: 'options-newer', show: optionsWith('newer') },
  { name: 'chosen-popup', show: chosen },
  { name: 'chosen-page', show: chosenPage },
];

/** A page that never finishes loading keeps the popup waiting. */
async function reading(browser: Driver): Promise<View> {
  await browser.open(address('busy'));
  const popup = await browser.clickToolbar();
  await waitFor('the line that says so', () =>
    popup.run(() => Boolean(document.querySelector('.skeleton-line')?.textContent)),
  );
  return popup;
}

async function silent(browser: Driver): Promise<View> {
  await browser.open(address('busy'));
  const popup = await browser.clickToolbar();
  await waitFor('the notice', () => popup.run(() => document.querySelector('.notice') !== null));
  return popup;
}

async function tidiedPage(browser: Driver): Promise<View> {
  await popupAt(`${article}?page`, '.tidy-button', tidied)(browser);
  await browser.closePopup();
  return browser.page;
}

async function picking(browser: Driver): Promise<View> {
  await popupAt(
    `${article}?pick`,
    '.tidy-button',
    unfold,
    '.pick-line .text-button',
  )(browser).catch(
    // the popup closes on the click
    () => null,
  );
  return browser.page;
}

function optionsWith(stored: 'choices' | 'newer', ...steps: readonly Step[]) {
  return async (browser: Driver): Promise<View> => {
    const options = await openOptions(browser);
    await storeSettings(options, stored);
    await follow(options, ...steps);
    return options;
  };
}

async function chosen(browser: Driver): Promise<View> {
  await storeSettings(await openOptions(browser), 'nothing');
  await browser.controls.agreeTo('http://*.news.example/*');
  const popup = await openPopup(browser, `${article}?chosen`);
  await follow(popup, '[role=switch]', { until: '[role=switch][aria-checked=true]' });
  return popup;
}

async function chosenPage(browser: Driver): Promise<View> {
  await browser.open(`${article}?chosen-page`);
  await waitFor('the pill', () => browser.page.run(() => document.querySelector(':root > [popover]') !== null));
  return browser.page;
}
