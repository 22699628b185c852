import { browser } from '../platform/browser.ts';
import type { PopupIntent } from '../platform/intent.ts';
import type { Messages } from '../platform/messages.ts';

/** The entries of the context menu, by their ids. */
const entries = {
  digest: { message: 'menu_digest', context: 'page' },
  selection: { message: 'menu_selection', context: 'selection' },
} as const;

/** Browsers keep the entries; they are made anew in case there are others by now, or another language. */
export async function createMenus({ say }: Messages): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { message, context }] of Object.entries(entries))
    browser.contextMenus.create({
      id,
      title: say(message),
      contexts: [context],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}

export const wishOf = (id: string | number): PopupIntent['wish'] | null =>
  id === 'digest' || id === 'selection' ? id : null;
