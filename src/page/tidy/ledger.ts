import type { HiddenItem } from '../../core/tidy.ts';
import { isDrawn } from '../copy/accessors.ts';
import { textWithin } from '../copy/texts.ts';
import type { Hiding } from './hiding.ts';
import { isMarked, mark, unmark } from './marks.ts';

/** Characters that tell a person what was hidden. */
const told = 120;

/** Characters of markup's own spaces and words to find them in. */
const read = 2_000;

interface Entry {
  item: HiddenItem;
  /** Weak, so that what a page throws away is let go. */
  readonly element: WeakRef<Element>;
}

/** What is hidden on a page, and brought back. */
export interface Ledger {
  /** Hides elements but for those the person brought back; one nobody sees is hidden without being told of. */
  readonly hide: (hidings: readonly Hiding[]) => void;
  /** Hides again what the page took our mark off. */
  readonly renew: (element: Element) => void;
  /** Hides it no longer and forgets it. */
  readonly release: (element: Element) => void;
  readonly set: (id: number, hidden: boolean) => void;
  readonly items: () => readonly HiddenItem[];
  readonly clear: () => void;
}

const { getBoundingClientRect } = Element.prototype;

export function createLedger(): Ledger {
  let entries: Entry[] = [];
  let next = 0;
  /** Told of or not. */
  let hidden = new WeakSet<Element>();
  const entryOf = (element: Element): Entry | undefined => entries.find((known) => known.element.deref() === element);
  return {
    hide: (hidings) => {
      const wanted = hidings.filter(
        ({ element }) => !isMarked(element, 'hidden') && entryOf(element)?.item.hidden !== false,
      );
      // all looks before all marks: each look after a mark would have the browser work out its styles anew
      const seen = new Set(wanted.filter(({ element }) => isSeen(element)));
      for (const hiding of wanted) {
        const { element, rule } = hiding;
        if (seen.has(hiding) && !entryOf(element)) {
          const text = textWithin(element, read).slice(0, told);
          entries.push({ item: { id: next, rule, text, hidden: true }, element: new WeakRef(element) });
          next += 1;
        }
        hidden.add(element);
        mark(element, 'hidden');
      }
    },
    renew: (element) => {
      if (hidden.has(element)) mark(element, 'hidden');
    },
    release: (element) => {
      hidden.delete(element);
      unmark(element, 'hidden');
      entries = entries.filter((known) => known.element.deref() !== element);
    },
    set: (id, isHidden) => {
      const entry = entries.find(({ item }) => item.id === id);
      const element = entry?.element.deref();
      if (!entry || !element) return;
      entry.item = { ...entry.item, hidden: isHidden };
      if (isHidden) hidden.add(element);
      else hidden.delete(element);
      unmark(element, isHidden ? 'shown' : 'hidden');
      mark(element, isHidden ? 'hidden' : 'shown');
    },
    items: () => entries.filter(({ element }) => element.deref()?.isConnected).map(({ item }) => item),
    clear: () => {
      entries = [];
      hidden = new WeakSet();
    },
  };
}

/** Whether a person would miss it: many slots for advertisements have no size. */
function isSeen(element: Element): boolean {
  if (!isDrawn(element, { visibilityProperty: true })) return false;
  const { width, height } = getBoundingClientRect.call(element);
  return width > 1 && height > 1;
}
