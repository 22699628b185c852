import type { Send } from './devtools-target.ts';
import type { Key, View } from './driver.ts';
import { keyNumber } from './keys.ts';
import { middleOf } from './middle.ts';
import { sourceOf } from './source-of.ts';

/** A document seen through DevTools. */
export function viewThrough(send: Send): View {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: unknown }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The task failed in the document');
    return result.value;
  };
  const view: View = {
    run: async (task, ...args) => (await evaluate(sourceOf(task, args))) as Awaited<ReturnType<typeof task>>,
    inject: async (source) => {
      await evaluate(`${source};null`);
    },
    click: async (selector) => {
      const point = await view.run(middleOf, selector);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
    },
    press: (key) => pressThrough(send, key),
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
  return view;
}

async function pressThrough(send: Send, { code, key, shift = false, control = false }: Key): Promise<void> {
  const text = control ? undefined : key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const shared = {
    code,
    key,
    windowsVirtualKeyCode: keyNumber(code),
    modifiers: (control ? 2 : 0) + (shift ? 8 : 0),
    ...(control && code === 'KeyV' && { commands: ['paste'] }),
  };
  await send('Input.dispatchKeyEvent', {
    type: text === undefined ? 'rawKeyDown' : 'keyDown',
    ...shared,
    ...(text !== undefined && { text }),
  });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
}
