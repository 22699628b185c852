import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages.ts';

interface SheetProps {
  readonly id: string;
  readonly title: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** It scrolls, so the keyboard must reach it even when there is nothing in it to stop at. */
const reachable = { tabIndex: 0 } as const;

/** Lies over what is being read and has all its room; the keyboard goes in with it. */
export function Sheet({ id, title, close, children }: SheetProps): JSX.Element {
  const { say } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section id={id} class="sheet" aria-labelledby={`${id}-title`}>
      <div class="sheet-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button ref={button} type="button" class="text-button" onClick={close}>
          {say('close')}
        </button>
      </div>
      <div class="sheet-body" {...reachable}>
        {children}
      </div>
    </section>
  );
}
