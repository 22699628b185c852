import type { Driver } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { keys } from './popup.ts';
import { address } from './web.ts';

export interface Pasted {
  readonly html: string;
  readonly plain: string;
}

/** Reads the clipboard back the way other programs do: by pasting into a page. */
export async function paste({ open, page }: Driver): Promise<Pasted> {
  await open(address('paste'));
  await page.click('#field');
  await page.press(keys.paste);
  const text = await waitFor('the paste', () => page.run(() => document.querySelector('#pasted')?.textContent || null));
  return JSON.parse(text);
}
