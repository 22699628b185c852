import type { Controls } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** The extension as Firefox itself sees it. */
const policy = 'WebExtensionPolicy.getByID(args[0])';

/** `inWindow` runs the body of a function in Firefox's own window. */
export function firefoxControls(extensionId: string, inWindow: Marionette['script']): Controls {
  const inFirefox = async (body: string, ...args: readonly unknown[]): Promise<void> => {
    await inWindow(body, extensionId, ...args);
  };
  return {
    // a preference makes Firefox agree to whatever is asked
    agreeTo: async () => {},
    takeBack: (origin) =>
      inFirefox(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove(args[0], { permissions: [], origins: [args[1]] }, ${policy}.extension);`,
        origin,
      ),
    command: (name) => inFirefox(`${policy}.extension.shortcuts.onCommand(args[1]);`, name),
    stopBackground: () => inFirefox(`await ${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true });`),
    reloadExtension: () =>
      inFirefox(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(args[0])).reload();`,
      ),
  };
}
