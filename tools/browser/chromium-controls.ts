import type { BrowserContext, CDPSession } from 'playwright-core';
import { attachTo } from './devtools-target.ts';
import { viewThrough } from './devtools-view.ts';
import type { Controls } from './driver.ts';
import { waitFor } from './wait.ts';

/** Chromium's own page of extensions, which may do what a person does there. */
declare const chrome: {
  readonly developerPrivate: {
    readonly updateExtensionConfiguration: (change: object) => Promise<void>;
    readonly addHostPermission: (id: string, origin: string) => Promise<void>;
    readonly removeHostPermission: (id: string, origin: string) => Promise<void>;
  };
  readonly tabs: { readonly query: (filter: object) => Promise<readonly unknown[]> };
  readonly commands: { readonly onCommand: { readonly dispatch: (name: string, tab: unknown) => void } };
};

/** `extension` is the folder it is in. */
export function chromiumControls(
  extensionId: string,
  extension: string,
  context: BrowserContext,
  devtools: CDPSession,
): Controls {
  const inSettings = async (task: (id: string, origin: string) => Promise<unknown>, origin: string) => {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    const session = await context.newCDPSession(settings);
    const view = viewThrough((method, params) => session.send(method as 'Runtime.evaluate', params as never));
    await view.run(task, extensionId, origin);
    await settings.close();
  };
  const worker = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId)) ?? null;
  };
  return {
    agreeTo: (origin) =>
      inSettings(async (id, host) => {
        await chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: id,
          hostAccess: 'ON_SPECIFIC_SITES',
        });
        await chrome.developerPrivate.addHostPermission(id, host);
      }, origin),
    takeBack: (origin) => inSettings((id, host) => chrome.developerPrivate.removeHostPermission(id, host), origin),
    // a key never reaches a browser without a window, so the command starts where the browser would send it
    command: async (name) => {
      const { targetId } = await waitFor('the worker', worker);
      const send = await attachTo(devtools, targetId);
      const dispatch = async (command: string) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      };
      const expression = `(${dispatch})(${JSON.stringify(name)})`;
      await send('Runtime.evaluate', { expression, awaitPromise: true });
    },
    stopBackground: async () => {
      // a page may ask for it just then, and so start it again
      await waitFor('the worker to end', async () => {
        const target = await worker();
        if (target) await devtools.send('Target.closeTarget', { targetId: target.targetId });
        return target === null;
      });
    },
    reloadExtension: async () => {
      await devtools.send('Extensions.loadUnpacked', { path: extension });
    },
  };
}
