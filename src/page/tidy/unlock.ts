import { rootOf } from '../copy/accessors.ts';
import type { Hiding } from './hiding.ts';
import { mark } from './marks.ts';

/** Dialogs that many pages stop scrolling for. */
const dialogs = /^(?:consent|paywall|subscribe|navigation\/dialog|own)/;

/** Lets a page scroll that waits for an answer to a dialog nobody sees any more. */
export function unlockScrolling(page: Document, hidden: readonly Hiding[]): void {
  const root = rootOf(page);
  if (!root || !hidden.some(({ rule }) => dialogs.test(rule))) return;
  const isLocked = [root, page.body].some((element) => getComputedStyle(element).overflowY === 'hidden');
  if (isLocked) mark(root, 'scrolls');
}
