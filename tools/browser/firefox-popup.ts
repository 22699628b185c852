import type { View } from './driver.ts';
import { keyNumber } from './keys.ts';
import type { Marionette } from './marionette.ts';
import { middleOf } from './middle.ts';
import { sourceOf } from './source-of.ts';

/** In Firefox's own window. */
export const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;

/** A frame script sent before the document moves into the extension's process would be lost. */
export const popupIsLoaded = `${popupBrowser}?.currentURI?.scheme === 'moz-extension' && !${popupBrowser}.webProgress.isLoadingDocument`;

/** In Firefox's own window. */
export const tabBrowser = 'gBrowser.selectedBrowser';

/** A page of the extension is a browser in Firefox's own window: a frame script, loaded into its process, acts in its document. */
export function extensionPageThrough({ script }: Marionette, element: string): View {
  const inProcess = (body: string): Promise<unknown> =>
    script(
      `const { messageManager } = ${element};
      const name = 'backstory:' + Math.random();
      const answer = new Promise((resolve) => messageManager.addMessageListener(name, ({ data }) => resolve(data)));
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(
        '(async () => {' + args[0] + '})().then((value) => ({ value }), (error) => ({ error: String(error) }))' +
        '.then((answer) => sendAsyncMessage(' + JSON.stringify(name) + ', answer))'), false);
      const { value, error } = await answer;
      if (error !== undefined) throw new Error(error);
      return value;`,
      body,
    );
  /** A sandbox over the window runs code as the page's own, but is not held to its CSP. */
  const evaluate = (source: string): Promise<unknown> =>
    inProcess(`
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Components.utils.evalInSandbox(${JSON.stringify(source)}, sandbox);
      return value === undefined ? undefined : JSON.parse(JSON.stringify(value));`);

  const view: View = {
    run: async (task, ...args) => (await evaluate(sourceOf(task, args))) as Awaited<ReturnType<typeof task>>,
    inject: async (source) => {
      await evaluate(`${source};null`);
    },
    click: async (selector) => {
      const { x, y } = await view.run(middleOf, selector);
      await inProcess(`for (const type of ['mousemove', 'mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, { isDOMEventSynthesized: false });`);
    },
    press: async ({ code, key, shift = false }) => {
      const event = JSON.stringify({ code, key, keyCode: keyNumber(code), shiftKey: shift });
      await inProcess(`
        const keyboard = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(content);
        if (${shift}) keyboard.keydown(new content.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }));
        const event = new content.KeyboardEvent('', ${event});
        keyboard.keydown(event);
        keyboard.keyup(event);
        if (${shift}) keyboard.keyup(new content.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }));`);
    },
    screenshot: async () => {
      const address = await script(`
        const bitmap = await ${element}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL();`);
      return Buffer.from(String(address).split(',')[1] ?? '', 'base64');
    },
  };
  return view;
}
