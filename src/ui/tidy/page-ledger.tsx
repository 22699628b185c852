import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HiddenItem } from '../../core/tidy.ts';
import { useMessages } from '../messages.ts';
import { PageLedgerRow } from './page-ledger-row.tsx';

/** What can be done with things hidden in the page. */
export interface PageLedgerActions {
  /** Brings one thing back, or hides it again. */
  readonly toggle: (item: HiddenItem) => void;
  /** Never again hides such a thing on this site; null where nothing may be remembered. */
  readonly keep: ((item: HiddenItem) => void) | null;
  /** Lets the person point at something else to hide. */
  readonly pick: () => void;
}

interface PageLedgerProps extends PageLedgerActions {
  readonly items: readonly HiddenItem[];
  /** Of the page's words. */
  readonly language: { readonly lang: string; readonly dir: 'auto' };
}

/** What is hidden in the page itself, above what was left out of the digest. */
export function PageLedger({ items, language, pick, ...actions }: PageLedgerProps): JSX.Element {
  const { say, count } = useMessages();
  const [open, setOpen] = useState(false);
  const hidden = items.filter((item) => item.hidden).length;
  return (
    <section class="ledger page-ledger" aria-label={say('hidden_on_page_list')}>
      <div class="ledger-line">
        <span class="ledger-tally">{count('hidden_on_page', hidden)}</span>
        <button
          type="button"
          class="text-button"
          aria-expanded={open}
          aria-controls="page-ledger"
          aria-label={say(open ? 'hidden_on_page_fold' : 'hidden_on_page_unfold')}
          onClick={() => setOpen(!open)}
        >
          {say(open ? 'hide' : 'show')}
        </button>
      </div>
      <div id="page-ledger" hidden={!open}>
        {open && (
          <>
            <p class="ledger-line">
              <span>{say('pick_why')}</span>
              <button type="button" class="text-button" onClick={pick}>
                {say('pick')}
              </button>
            </p>
            <ul class="ledger-list">
              {items.map((item) => (
                <PageLedgerRow key={item.id} item={item} language={language} {...actions} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
