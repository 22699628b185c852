import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../popup/popup.tsx';
import type { Language } from '../platform/fake-i18n.ts';
import { mount } from '../ui/mount.tsx';
import type { World } from './fake-door.ts';

/** Lets every promise in flight settle, and what they change be rendered; needs no timers, which tests may hold. */
export const settle = (): Promise<void> =>
  act(
    () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
  );

/** The popup in its window. */
export async function openPopup(world: World, language: Language = 'ru', width = 400): Promise<HTMLElement> {
  await page.viewport(width, 580);
  const root = await mount(<Popup door={world.door} tab={world.tab} />, language);
  await settle();
  return root;
}

export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settle();
}

export async function clickOn(label: string): Promise<void> {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find(
    (candidate) => candidate.checkVisibility() && (candidate.ariaLabel ?? candidate.innerText).trim() === label,
  );
  if (!button) throw new Error(`no button «${label}»`);
  button.click();
  await settle();
}

export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`)]),
  ).toEqual([]);
}
