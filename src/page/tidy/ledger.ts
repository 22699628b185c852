import type { RuleId } from '../../core/clutter.ts';
import type { HiddenItem } from '../../core/tidy.ts';
import { textWithin } from '../copy/texts.ts';
import { isMarked, mark, unmark } from './marks.ts';

/** Characters that tell a person what was hidden. */
const told = 120;

interface Entry {
  readonly id: number;
  readonly rule: RuleId;
  readonly text: string;
  /** Weak, so that what a page throws away is let go. */
  readonly element: WeakRef<Element>;
  hidden: boolean;
}

/** What is hidden on a page, and brought back. */
export interface Ledger {
  /** Hides an element; one nobody sees now is hidden without being told of. */
  readonly add: (element: Element, rule: RuleId, seen: boolean) => void;
  readonly set: (id: number, hidden: boolean) => void;
  readonly items: () => readonly HiddenItem[];
  readonly clear: () => void;
}

export function createLedger(): Ledger {
  let entries: Entry[] = [];
  let next = 0;
  return {
    add: (element, rule, seen) => {
      if (isMarked(element, 'hidden')) return;
      if (seen) {
        entries.push({ id: next, rule, text: textWithin(element, told), element: new WeakRef(element), hidden: true });
        next += 1;
      }
      mark(element, 'hidden');
    },
    set: (id, hidden) => {
      const entry = entries.find((known) => known.id === id);
      const element = entry?.element.deref();
      if (!entry || !element) return;
      entry.hidden = hidden;
      if (hidden) mark(element, 'hidden');
      else unmark(element, 'hidden');
    },
    items: () => entries.map(({ id, rule, text, hidden }) => ({ id, rule, text, hidden })),
    clear: () => {
      entries = [];
    },
  };
}
