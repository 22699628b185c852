import type { JSX } from 'preact';
import type { Tab } from '../src/platform/tab.ts';
import { useDigest } from '../src/ui/digest-context.ts';
import { KeyList } from '../src/ui/keys/key-list.tsx';
import { languageOf } from '../src/ui/language.ts';
import { Ledger } from '../src/ui/ledger/ledger.tsx';
import { useMessages } from '../src/ui/messages.ts';
import { Sheet } from '../src/ui/sheet/sheet.tsx';
import { PageLedger } from '../src/ui/tidy/page-ledger.tsx';
import type { Tidying } from './use-tidying.ts';

/** What can lie over the digest. */
export type SheetName = 'ledger' | 'keys';

interface SheetsProps {
  readonly open: SheetName;
  readonly close: () => void;
  readonly tab: Tab;
  readonly tidying: Tidying;
}

export function Sheets({ open, close, tab, tidying }: SheetsProps): JSX.Element {
  const { say } = useMessages();
  const { digest } = useDigest();
  if (open === 'keys')
    return (
      <Sheet key={open} id="keys" title={say('keys')} close={close}>
        <KeyList />
        <p class="keys-note">{say('keys_change')}</p>
      </Sheet>
    );
  return (
    <Sheet key={open} id="ledger" title={say('hidden_list')} close={close}>
      <PageLedger
        items={tidying.tidied ? (tidying.state?.items ?? []) : []}
        language={languageOf(digest)}
        toggle={tidying.toggleItem}
        keep={tab.incognito ? null : tidying.toggleKept}
        isKept={tidying.isKept}
        pick={tidying.pick}
      />
      <Ledger />
    </Sheet>
  );
}
