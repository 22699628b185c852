import { parentElementOf } from '../copy/accessors.ts';
import { showOutline } from './outline.ts';
import { selectorFor } from './selector.ts';

/** What picking says, and what comes of it. */
export interface Picking {
  /** BCP 47 */
  readonly language: string;
  readonly hint: string;
  readonly picked: (selector: string) => void;
}

/** The events of a click: the page must see none of them. */
const clicks = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'contextmenu',
  'touchend',
] as const;

/** Lets a person point at an element: by pointer and click, or by arrow keys and Enter. Esc leaves. Gives what ends it. */
export function pick(page: Document, { language, hint, picked }: Picking): () => void {
  const outline = showOutline(page, hint, language);
  const ending = new AbortController();
  /** The way down from the element meant, for going back. */
  let below: Element[] = [];
  let meant: Element | null = null;

  const end = (): void => {
    ending.abort();
    outline.remove();
  };
  const mean = (element: Element | null): void => {
    if (!element || element === page.body || element === page.documentElement || element === outline.host) return;
    meant = element;
    outline.around(element);
  };
  const choose = (): void => {
    end();
    if (meant) picked(selectorFor(meant));
  };

  const keys: Readonly<Record<string, () => void>> = {
    Escape: end,
    Enter: choose,
    NumpadEnter: choose,
    ArrowUp: () => {
      const parent = meant && parentElementOf(meant);
      if (!meant || !parent || parent === page.body) return;
      below.push(meant);
      mean(parent);
    },
    ArrowDown: () => mean(below.pop() ?? meant?.firstElementChild ?? page.body.firstElementChild),
    ArrowLeft: () => mean(meant?.previousElementSibling ?? null),
    ArrowRight: () => mean(meant?.nextElementSibling ?? null),
  };

  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: false, signal: ending.signal } as const;
  for (const type of clicks) {
    window.addEventListener(
      type,
      (event) => {
        swallow(event);
        if (type === 'click') choose();
      },
      options,
    );
  }
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      below = [];
      mean(page.elementFromPoint(clientX, clientY));
    },
    options,
  );
  window.addEventListener('scroll', () => meant && outline.around(meant), options);
  window.addEventListener(
    'keydown',
    (event) => {
      const act = keys[event.code];
      if (!act) return;
      swallow(event);
      act();
    },
    options,
  );
  return end;
}
