import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { actionFor } from './keys.ts';

interface KeyHandlers {
  readonly tab: (place: number) => void;
  readonly copyBrief: () => void;
  readonly tidy: () => void;
  readonly listKeys: () => void;
  readonly close: () => void;
}

/** Listens to the popup's keys; rows are walked by moving the focus, so Enter shows a row without any help. */
export function useKeys(root: RefObject<HTMLElement | null>, handlers: KeyHandlers): void {
  // at the commit: an Escape right after the key that opened a sheet closes the sheet, not the popup
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = hasKeysOfItsOwn(event.target) ? null : actionFor(event);
      if (!action || !root.current) return;
      if (action.do === 'tab') handlers.tab(action.place);
      else if (action.do === 'row') goToRow(root.current, action.step);
      else if (action.do === 'copy row') rowInFocus(root.current)?.querySelector<HTMLElement>('.row-copy')?.click();
      else if (action.do === 'copy brief') handlers.copyBrief();
      else if (action.do === 'tidy') handlers.tidy();
      else if (action.do === 'list keys') handlers.listKeys();
      else handlers.close();
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

const hasKeysOfItsOwn = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const rowsOf = (root: Element): readonly Element[] => [...root.querySelectorAll('.row')];

const rowInFocus = (root: Element): Element | undefined =>
  rowsOf(root).find((row) => row.contains(document.activeElement));

/** CSS pixels an arrow key scrolls a text by, which has no rows; about what browsers do. */
const line = 40;

function goToRow(root: Element, step: 1 | -1): void {
  const rows = rowsOf(root);
  const here = rowInFocus(root);
  const next = here ? rows[rows.indexOf(here) + step] : rows[0];
  next?.querySelector<HTMLElement>('.row-jump, .row-copy')?.focus();
  if (rows.length === 0) root.querySelector('[role=tabpanel]')?.scrollBy({ top: step * line, behavior: 'instant' });
}
