import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMessages } from '../../ui/messages.ts';
import { Toast } from '../../ui/toast/toast.tsx';
import { useSaid } from '../../ui/toast/use-said.ts';
import type { OptionsDoor } from './door.ts';
import { Erase } from './erase.tsx';
import { OwnRules } from './own-rules.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';
import { Unreadable } from './unreadable.tsx';
import { useChoices } from './use-choices.ts';

/** Everything that can be chosen, and everything that is stored. */
export function Options({ door }: { readonly door: OptionsDoor }): JSX.Element {
  const { say } = useMessages();
  const { said, speak } = useSaid();
  const choices = useChoices(door);
  const [erasures, setErasures] = useState(0);
  const erased = (): void => {
    // lists made anew remember nothing that could be taken back
    setErasures(erasures + 1);
    speak(say('options_erased'));
  };
  return (
    <main class="options">
      <h1>{say('options_title')}</h1>
      {choices && (
        <>
          <Unreadable door={door} unreadable={choices.unreadable} />
          <Sites key={`sites ${erasures}`} door={door} choices={choices} />
          <OwnRules key={`rules ${erasures}`} door={door} choices={choices} speak={speak} />
        </>
      )}
      <Shortcuts door={door} />
      <section aria-labelledby="stored">
        <h2 id="stored">{say('options_stored')}</h2>
        <ul class="facts-list">
          <li>{say('stored_settings')}</li>
          <li>{say('stored_digests')}</li>
          <li>{say('stored_private')}</li>
          <li>{say('stored_network')}</li>
        </ul>
        <Transfer door={door} speak={speak} />
        <Erase door={door} erased={erased} />
      </section>
      <Toast said={said} />
    </main>
  );
}
