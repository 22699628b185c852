import type { Driver, Key, View } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';

/** Opens an address, clicks the toolbar button, and waits for a digest that has the focus or for the sentence in its place. */
export async function openPopup(browser: Driver, url: string): Promise<View> {
  await browser.open(url);
  return reopenPopup(browser);
}

export async function reopenPopup(browser: Driver): Promise<View> {
  const popup = await browser.clickToolbar();
  await waitFor('the popup to be ready', () =>
    popup.run(() => document.activeElement?.role === 'tab' || document.querySelector('.notice') !== null),
  );
  return popup;
}

/** The rendered text of every element that fits. */
export const textsOf = (view: View, selector: string): Promise<string[]> =>
  view.run(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText.trim()),
    selector,
  );

export const textOf = async (view: View, selector: string): Promise<string> =>
  (await textsOf(view, selector)).join('\n');

/** Waits until the popup has said something to a screen reader, and gives it. */
export const said = (popup: View): Promise<string> =>
  waitFor('something said', async () => (await textOf(popup, '[role=status]')) || null);

export const tabNames = ['brief', 'quotes', 'timeline', 'text'] as const;

export const openTab = (popup: View, name: (typeof tabNames)[number]): Promise<void> => popup.click(`#tab-${name}`);

export const keys = {
  tab: (place: number): Key => ({ code: `Digit${place}`, key: String(place) }),
  right: { code: 'ArrowRight', key: 'ArrowRight' },
  down: { code: 'ArrowDown', key: 'ArrowDown' },
  enter: { code: 'Enter', key: 'Enter' },
  next: { code: 'Tab', key: 'Tab' },
  question: { code: 'Slash', key: '?', shift: true },
  escape: { code: 'Escape', key: 'Escape' },
  /** The key of C on a Russian keyboard. */
  cyrillicC: { code: 'KeyC', key: 'с' },
  /** The key of T on a Russian keyboard. */
  cyrillicT: { code: 'KeyT', key: 'е' },
  shiftC: { code: 'KeyC', key: 'C', shift: true },
  paste: { code: 'KeyV', key: 'v', control: true },
} as const satisfies Readonly<Record<string, Key | ((place: number) => Key)>>;
