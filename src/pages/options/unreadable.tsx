import type { JSX } from 'preact';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';

interface UnreadableProps {
  readonly door: Pick<OptionsDoor, 'settings' | 'saveFile'>;
  readonly unreadable: readonly unknown[];
}

/** Says that settings could not be read, and lets the person keep or discard them. */
export function Unreadable({ door: { settings, saveFile }, unreadable }: UnreadableProps): JSX.Element | null {
  const { say } = useMessages();
  if (unreadable.length === 0) return null;
  const text = `${JSON.stringify(unreadable, null, 2)}\n`;
  return (
    <section class="warning" role="alert">
      <h2>{say('unreadable')}</h2>
      <p>{say('unreadable_why')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile({ name: 'backstory-set-aside.json', type: 'application/json', text })}
        >
          {say('unreadable_save')}
        </button>
        <button type="button" class="button" onClick={settings.discardUnreadable}>
          {say('unreadable_discard')}
        </button>
      </p>
    </section>
  );
}
