import type { JSX } from 'preact';
import type { MessageKey } from '../../platform/messages.ts';
import { useMessages } from '../messages.ts';

const keys: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['1', '2', '3', '4'], 'keys_tabs'],
  [['↑', '↓'], 'keys_rows'],
  [['Enter'], 'jump'],
  [['C'], 'keys_copy_row'],
  [['Shift+C'], 'keys_copy_brief'],
  [['T'], 'command_tidy'],
  [['?'], 'keys_list'],
  [['Esc'], 'close'],
];

/** The keys of the popup. */
export function KeyList(): JSX.Element {
  const { say } = useMessages();
  return (
    <dl class="keys">
      {keys.map(([names, does]) => (
        <div key={does}>
          <dt>{say(does)}</dt>
          <dd>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
