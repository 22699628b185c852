import type { JSX } from 'preact';
import type { HiddenItem } from '../../core/tidy.ts';
import { Icon } from '../icons.tsx';
import { ruleMessage } from '../ledger/tally.ts';
import { useMessages } from '../messages.ts';
import type { PageLedgerActions } from './page-ledger.tsx';

interface PageLedgerRowProps extends Omit<PageLedgerActions, 'pick'> {
  readonly item: HiddenItem;
  readonly language: { readonly lang: string; readonly dir: 'auto' };
}

export function PageLedgerRow({ item, language, toggle, keep, isKept }: PageLedgerRowProps): JSX.Element {
  const { say } = useMessages();
  return (
    <li class="ledger-row">
      <p class="rule">{say(ruleMessage(item.rule))}</p>
      {item.text === '' ? (
        <p class="removed-text">{say('hidden_wordless')}</p>
      ) : (
        <p class="removed-text" {...language}>
          {item.text}
        </p>
      )}
      {keep && isKept(item) ? (
        <p class="ledger-actions">
          <span class="kept">
            <Icon of="check" />
            {say('kept')}
          </span>
          <LedgerAction label={say('undo')} undoes act={() => keep(item)} />
        </p>
      ) : (
        <p class="ledger-actions">
          <LedgerAction label={say(item.hidden ? 'bring_back' : 'hide_again')} act={() => toggle(item)} />
          {keep && item.text !== '' && <LedgerAction label={say('keep_always')} act={() => keep(item)} />}
        </p>
      )}
    </li>
  );
}

interface LedgerActionProps {
  readonly label: string;
  readonly undoes?: boolean;
  readonly act: () => void;
}

const LedgerAction = ({ label, undoes = false, act }: LedgerActionProps): JSX.Element => (
  <button type="button" class="text-button" onClick={act}>
    {undoes && <Icon of="restore" />}
    {label}
  </button>
);
