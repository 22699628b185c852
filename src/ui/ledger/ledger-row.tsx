import type { JSX } from 'preact';
import type { Removal } from '../../core/clutter.ts';
import { useDigest } from '../digest-context.ts';
import { Icon } from '../icons.tsx';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { useRestoring } from './restoring.ts';
import { ruleMessage } from './tally.ts';

export function LedgerRow({ removal, index }: { readonly removal: Removal; readonly index: number }): JSX.Element {
  const { say } = useMessages();
  const { digest } = useDigest();
  const { restored, toggle } = useRestoring();
  const isBack = restored.has(index);
  return (
    <li class="ledger-row">
      <p class="rule">{say(ruleMessage(removal.rule))}</p>
      <p class="removed-text" {...languageOf(digest)}>
        {removal.text}
      </p>
      <button type="button" class="text-button" onClick={() => toggle(index)}>
        {isBack && <Icon of="restore" />}
        {say(isBack ? 'undo' : 'restore')}
      </button>
    </li>
  );
}
