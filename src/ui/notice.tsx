import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeProps {
  readonly title: string;
  readonly why: string;
  readonly actions?: readonly NoticeAction[];
  readonly children?: ComponentChildren;
}

/** A sentence in place of a digest: what is the matter, and what can be done; the first action is the likely one. */
export function Notice({ title, why, actions = [], children }: NoticeProps): JSX.Element {
  const likely = useRef<HTMLButtonElement>(null);
  useEffect(() => likely.current?.focus(), []);
  return (
    <main class="notice">
      <h2 class="notice-title">{title}</h2>
      <p>{why}</p>
      {actions.length > 0 && (
        <p class="notice-actions">
          {actions.map(({ label, run }, place) => (
            <button
              key={label}
              ref={place === 0 ? likely : null}
              type="button"
              class={place === 0 ? 'button primary' : 'button'}
              onClick={run}
            >
              {label}
            </button>
          ))}
        </p>
      )}
      {children}
    </main>
  );
}
