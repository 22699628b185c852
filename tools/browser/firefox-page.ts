import type { Key, View } from './driver.ts';
import type { Marionette } from './marionette.ts';
import { sourceOf } from './source-of.ts';

type InPage = <T>(act: () => Promise<T>) => Promise<T>;

/** WebDriver's names of keys without a letter. */
const named: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Control: '\uE009',
  Shift: '\uE008',
};

/** The page in the tab, seen through WebDriver. */
export function pageThrough({ call, script }: Marionette, inPage: InPage): View {
  const find = async (selector: string): Promise<unknown> => {
    const { value } = (await call('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
      value: Readonly<Record<string, string>>;
    };
    return Object.values(value)[0];
  };
  return {
    run: (task, ...args) =>
      inPage(async () => (await script(`return ${sourceOf(task, args)}`)) as Awaited<ReturnType<typeof task>>),
    inject: (source) =>
      inPage(async () => {
        await script(`window.wrappedJSObject.eval(args[0] + ';null')`, source);
      }),
    click: (selector) =>
      inPage(async () => {
        await call('WebDriver:ElementClick', { id: await find(selector) });
      }),
    press: (key) =>
      inPage(async () => {
        await call('WebDriver:PerformActions', {
          actions: [{ type: 'key', id: 'keyboard', actions: actionsFor(key) }],
        });
      }),
    screenshot: () =>
      inPage(async () => {
        const { value } = (await call('WebDriver:TakeScreenshot', { full: false })) as { value: string };
        return Buffer.from(value, 'base64');
      }),
  };
}

function actionsFor({ key, shift = false, control = false }: Key): object[] {
  const held = [...(control ? ['Control'] : []), ...(shift ? ['Shift'] : [])];
  const value = (name: string): string => named[name] ?? name;
  return [
    ...held.map((name) => ({ type: 'keyDown', value: value(name) })),
    { type: 'keyDown', value: value(key) },
    { type: 'keyUp', value: value(key) },
    ...held.map((name) => ({ type: 'keyUp', value: value(name) })),
  ];
}
