import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDigest } from '../digest-context.ts';
import { useMessages } from '../messages.ts';
import { LedgerRow } from './ledger-row.tsx';
import { listed, tally } from './tally.ts';

/** What was dropped from the article and by which rule: nothing disappears without a trace. */
export function Ledger(): JSX.Element {
  const messages = useMessages();
  const { say } = messages;
  const { removed } = useDigest().digest;
  const [open, setOpen] = useState(false);
  if (removed.length === 0) return <p class="ledger ledger-nothing">{say('hidden_nothing')}</p>;
  return (
    <div class="ledger">
      <div class="ledger-line">
        <span class="ledger-tally">{say('hidden', tally(removed, messages))}</span>
        <button
          type="button"
          class="text-button"
          aria-expanded={open}
          aria-controls="ledger"
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'hide' : 'show')}
        </button>
      </div>
      <ul id="ledger" class="ledger-list" aria-label={say('hidden_list')} hidden={!open}>
        {open && listed(removed).map((index) => <LedgerRow key={index} index={index} />)}
      </ul>
    </div>
  );
}
