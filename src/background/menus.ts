import { browser } from '../platform/browser.ts';
import type { PopupIntent } from '../platform/intent.ts';
import type { Messages } from '../platform/messages.ts';

/** The entries of the context menu, by their ids. */
const entries = {
  // most of a news page is links and pictures
  digest: { message: 'menu_digest', contexts: ['page', 'link', 'image'] },
  selection: { message: 'menu_selection', contexts: ['selection'] },
} as const;

/** Browsers keep the entries; they are made anew in case there are others by now, or another language. */
export async function createMenus({ say }: Messages): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { message, contexts }] of Object.entries(entries))
    browser.contextMenus.create({
      id,
      title: say(message),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}

export const wishOf = (id: string | number): PopupIntent['wish'] | null =>
  id === 'digest' || id === 'selection' ? id : null;
