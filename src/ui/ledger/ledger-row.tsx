import type { JSX } from 'preact';
import { useDigest } from '../digest-context.ts';
import { Icon } from '../icons.tsx';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { useRestoring } from './restoring.ts';
import { type LedgerEntry, ruleMessage } from './tally.ts';

/** UTF-16 units: more than two lines hold; a whole article may have been dropped. */
const shown = 300;

export function LedgerRow({ entry: { index, label } }: { readonly entry: LedgerEntry }): JSX.Element | null {
  const { say } = useMessages();
  const { digest } = useDigest();
  const { restored, toggle } = useRestoring();
  const isBack = restored.has(index);
  const removal = digest.removed[index];
  if (!removal) return null;
  return (
    <li class="ledger-row">
      <p class="rule">{say(ruleMessage(removal.rule))}</p>
      <p class="removed-text" {...languageOf(digest)}>
        {label !== null && `${label} · `}
        {removal.text.slice(0, shown)}
      </p>
      <p class="ledger-actions">
        <button type="button" class="text-button" onClick={() => toggle(index)}>
          {isBack && <Icon of="restore" />}
          {say(isBack ? 'undo' : 'restore')}
        </button>
      </p>
    </li>
  );
}
