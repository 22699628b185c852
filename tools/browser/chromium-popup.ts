import type { CDPSession } from 'playwright-core';
import { attachTo, type Send } from './devtools-target.ts';
import { waitFor } from './wait.ts';

/** The extension's popup, which Playwright does not know: reached through the browser's own DevTools session. */
export interface ChromiumPopup {
  /** Clicks the toolbar button in the only tab there is. */
  open(): Promise<Send>;
  /** The one that is open, or about to be. */
  find(): Promise<Send>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export function popupOf(extensionId: string, devtools: CDPSession): ChromiumPopup {
  const targets = async () => (await devtools.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const find = async () =>
    (await targets()).find(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/popup/`),
    );
  // Of the targets a tab has, the button belongs to the one of type 'tab'.
  const onlyTab = async () => {
    const [tab, other] = (await targets()).filter(({ type }) => type === 'tab');
    return other ? null : tab;
  };
  const close = async () => {
    const popup = await find();
    if (!popup) return;
    await devtools.send('Target.closeTarget', { targetId: popup.targetId });
    await waitFor('the popup to close', async () => (await find()) === undefined);
  };
  const attach = async () => attachTo(devtools, (await waitFor('the popup', find)).targetId);
  return {
    open: async () => {
      await close();
      const { targetId } = await waitFor('the tab', onlyTab);
      await devtools.send('Extensions.triggerAction', { id: extensionId, targetId });
      return attach();
    },
    find: attach,
    isOpen: async () => (await find()) !== undefined,
    close,
  };
}
