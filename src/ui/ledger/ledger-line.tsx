import type { JSX } from 'preact';
import { useDigest } from '../digest-context.ts';
import { useMessages } from '../messages.ts';
import { listed, tally } from './tally.ts';

interface LedgerLineProps {
  /** How many things are hidden in the page itself; null when it is not tidied. */
  readonly onPage: number | null;
  /** Whether the list is on show. */
  readonly open: boolean;
  readonly toggle: () => void;
}

/** What was left out, in one line: nothing disappears without a trace. */
export function LedgerLine({ onPage, open, toggle }: LedgerLineProps): JSX.Element {
  const messages = useMessages();
  const { say } = messages;
  const { removed } = useDigest().digest;
  const ofDigest = removed.length === 0 ? say('hidden_nothing') : say('hidden', tally(removed, messages));
  const words = onPage === null ? ofDigest : say('hidden_both', String(onPage), String(listed(removed).length));
  return (
    <div class="ledger-line">
      <span class="ledger-tally">{words}</span>
      <button
        type="button"
        class="text-button"
        aria-expanded={open}
        aria-controls="ledger"
        aria-label={say(open ? 'hidden_fold' : 'hidden_unfold')}
        onClick={toggle}
      >
        {say(open ? 'hide' : 'show')}
      </button>
    </div>
  );
}
