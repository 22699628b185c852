import type { JSX } from 'preact';
import { useDigest } from '../digest-context.ts';
import { useMessages } from '../messages.ts';
import { LedgerRow } from './ledger-row.tsx';
import { listed } from './tally.ts';

/** What was left out of the digest and by which rule, each with the way back. */
export function Ledger(): JSX.Element | null {
  const { say } = useMessages();
  const { removed } = useDigest().digest;
  if (removed.length === 0) return null;
  return (
    <section class="ledger" aria-labelledby="hidden-in-text">
      <h3 id="hidden-in-text" class="section-title">
        {say('hidden_in_text')}
      </h3>
      <ul>
        {listed(removed).map((entry) => (
          <LedgerRow key={entry.index} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
