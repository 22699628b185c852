import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';

interface EraseProps {
  readonly door: Pick<OptionsDoor, 'erase'>;
  readonly erased: () => void;
}

/** Deletes everything, when the person has said so twice. */
export function Erase({ door, erased }: EraseProps): JSX.Element {
  const { say } = useMessages();
  const [asked, setAsked] = useState(false);
  const buttons = useRef<HTMLParagraphElement>(null);
  const wasAsked = useRef(asked);
  // the button that had the keyboard is gone; of the answers the harmless one takes it
  useLayoutEffect(() => {
    if (asked !== wasAsked.current) buttons.current?.querySelector<HTMLElement>('button:last-child')?.focus();
    wasAsked.current = asked;
  }, [asked]);
  const erase = async (): Promise<void> => {
    setAsked(false);
    await door.erase();
    erased();
  };
  if (!asked)
    return (
      <p ref={buttons} class="actions">
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {say('options_erase')}
        </button>
      </p>
    );
  return (
    <p ref={buttons} class="actions">
      <span>{say('options_erase_sure')}</span>
      <button type="button" class="button primary" onClick={erase}>
        {say('options_erase_yes')}
      </button>
      <button type="button" class="button" onClick={() => setAsked(false)}>
        {say('options_erase_no')}
      </button>
    </p>
  );
}
