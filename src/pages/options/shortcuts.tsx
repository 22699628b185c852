import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor, Shortcut } from './door.ts';

/** The keys that work everywhere; browsers let people change them on a page of their own. */
export function Shortcuts({ door }: { readonly door: OptionsDoor }): JSX.Element {
  const { say } = useMessages();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    door.findShortcuts().then(setShortcuts);
  }, [door]);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('options_shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description || say('open_popup')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say('options_no_keys')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={door.openShortcuts}>
        {say('options_change_keys')}
      </button>
    </section>
  );
}
