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

export function PageLedgerRow({ item, language, toggle, keep }: PageLedgerRowProps): JSX.Element {
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
      <p class="row-actions">
        <button type="button" class="text-button" onClick={() => toggle(item)}>
          {!item.hidden && <Icon of="restore" />}
          {say(item.hidden ? 'bring_back' : 'undo')}
        </button>
        {keep && item.text !== '' && (
          <button type="button" class="text-button" onClick={() => keep(item)}>
            {say('keep_always')}
          </button>
        )}
      </p>
    </li>
  );
}
