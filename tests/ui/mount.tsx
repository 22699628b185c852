/// <reference types="vite/client" />
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import '../../popup/popup.css';
import type { Digest } from '../../src/core/digest.ts';
import type { Span } from '../../src/core/span.ts';
import { DigestContext } from '../../src/ui/digest-context.ts';
import { MessagesContext } from '../../src/ui/messages.ts';
import { type Language, messagesIn } from '../platform/fake-i18n.ts';
import { sample } from './sample.ts';

let root: HTMLElement | null = null;

/** Renders into the popup's own place, under its own styles. */
export async function mount(child: ComponentChild, language: Language = 'ru'): Promise<HTMLElement> {
  await unmount();
  root = document.createElement('div');
  root.id = 'popup';
  document.documentElement.lang = language;
  document.body.append(root);
  const place = root;
  await act(() => render(<MessagesContext value={messagesIn(language)}>{child}</MessagesContext>, place));
  return root;
}

export async function unmount(): Promise<void> {
  const place = root;
  if (!place) return;
  await act(() => render(null, place));
  place.remove();
  root = null;
}

/** What the rows of a digest were asked to do. */
export interface RowLog {
  readonly jumps: (readonly Span[])[];
  readonly copies: string[];
}

/** Renders a part of a digest's view. */
export async function mountDigest(
  child: ComponentChild,
  digest: Digest = sample,
): Promise<RowLog & { root: HTMLElement }> {
  const log: RowLog = { jumps: [], copies: [] };
  const view = {
    digest,
    jump: (spans: readonly Span[]) => log.jumps.push(spans),
    copyText: (text: string) => log.copies.push(text),
  };
  return { ...log, root: await mount(<DigestContext value={view}>{child}</DigestContext>) };
}

export const click = (element: Element | null | undefined): Promise<void> =>
  act(() => {
    if (!(element instanceof HTMLElement)) throw new Error('nothing to click');
    element.click();
  });
