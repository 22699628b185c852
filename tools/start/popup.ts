import type { View } from '../browser/driver.ts';
import { waitFor } from '../browser/wait.ts';

/** What the popup shows, as text: every tab that can be opened, or the notice in place of a digest. */
export async function readPopup(popup: View): Promise<string> {
  await waitFor('the digest', () => popup.run(() => document.querySelector('.digest, .notice') !== null));
  const parts = [await popup.run(() => document.querySelector('header')?.innerText ?? document.body.innerText)];
  const places = await popup.run(() =>
    [...document.querySelectorAll('[role=tab]')].flatMap((tab, place) =>
      tab.getAttribute('aria-disabled') === 'true' ? [] : place + 1,
    ),
  );
  for (const place of places) {
    await popup.click(`[role=tab]:nth-child(${place})`);
    parts.push(
      await popup.run(() => {
        const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
        const panel = document.querySelector<HTMLElement>('[role=tabpanel]');
        return `── ${tab?.innerText ?? ''} ──\n${panel?.innerText ?? ''}`;
      }),
    );
  }
  if (places.length > 0) await popup.click('[role=tab]:nth-child(1)');
  return parts.join('\n\n');
}
