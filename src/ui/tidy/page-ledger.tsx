import type { JSX } from 'preact';
import type { HiddenItem } from '../../core/tidy.ts';
import { useMessages } from '../messages.ts';
import { PageLedgerRow } from './page-ledger-row.tsx';

/** What can be done with things hidden in the page. */
export interface PageLedgerActions {
  /** Brings one thing back, or hides it again. */
  readonly toggle: (item: HiddenItem) => void;
  /** Never again hides such a thing on this site, or does again; null where nothing may be remembered. */
  readonly keep: ((item: HiddenItem) => void) | null;
  /** Whether it is never to be hidden on this site. */
  readonly isKept: (item: HiddenItem) => boolean;
  /** Lets the person point at something else to hide. */
  readonly pick: () => void;
}

interface PageLedgerProps extends PageLedgerActions {
  readonly items: readonly HiddenItem[];
  /** Of the page's words. */
  readonly language: { readonly lang: string; readonly dir: 'auto' };
}

/** What is hidden in the page itself, each with the way back. */
export function PageLedger({ items, language, pick, ...actions }: PageLedgerProps): JSX.Element {
  const { say } = useMessages();
  return (
    <section class="ledger page-ledger" aria-labelledby="hidden-on-page">
      <h3 id="hidden-on-page" class="section-title">
        {say('hidden_on_page_list')}
      </h3>
      <p class="pick-line">
        <span>{say('pick_why')}</span>
        <button type="button" class="text-button" onClick={pick}>
          {say('pick')}
        </button>
      </p>
      <ul>
        {items.map((item) => (
          <PageLedgerRow key={item.id} item={item} language={language} {...actions} />
        ))}
      </ul>
    </section>
  );
}
