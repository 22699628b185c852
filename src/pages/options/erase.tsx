import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';

interface EraseProps {
  readonly door: Pick<OptionsDoor, 'erase'>;
  readonly speak: (sentence: string) => void;
}

/** Deletes everything, when the person has said so twice. */
export function Erase({ door, speak }: EraseProps): JSX.Element {
  const { say } = useMessages();
  const [asked, setAsked] = useState(false);
  const erase = async (): Promise<void> => {
    setAsked(false);
    await door.erase();
    speak(say('options_erased'));
  };
  if (!asked)
    return (
      <p class="actions">
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {say('options_erase')}
        </button>
      </p>
    );
  return (
    <p class="actions">
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
