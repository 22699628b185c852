import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../messages.ts';

interface CopyByHandProps {
  readonly text: string;
  /** The keys that copy on this computer. */
  readonly keys: string;
  readonly close: () => void;
}

/** The way out when the browser does not let us write to the clipboard: the text, selected. */
export function CopyByHand({ text, keys, close }: CopyByHandProps): JSX.Element {
  const { say } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  const leave = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape') return;
    // else the browser would close the popup with it
    event.preventDefault();
    close();
  };
  return (
    <section class="by-hand" role="alert">
      <p>{say('copy_failed', keys)}</p>
      <textarea ref={field} readOnly aria-label={say('copy_by_hand')} value={text} onKeyDown={leave} />
      <button type="button" class="button" onClick={close}>
        {say('close')}
      </button>
    </section>
  );
}
