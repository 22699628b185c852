import type { JSX } from 'preact';
import type { TidyLevel } from '../src/core/tidy.ts';
import type { Tab } from '../src/platform/tab.ts';
import { summaryOf } from '../src/platform/tidy-state.ts';
import { LedgerLine } from '../src/ui/ledger/ledger-line.tsx';
import { Toast } from '../src/ui/toast/toast.tsx';
import type { Said } from '../src/ui/toast/use-said.ts';
import type { Door } from './door.ts';
import { SiteBar } from './site-bar.tsx';
import type { SheetUse } from './use-sheet.ts';
import type { SiteUse } from './use-site.ts';
import type { Tidying } from './use-tidying.ts';

interface DigestFootProps {
  readonly door: Pick<Door, 'openOptions'>;
  readonly tab: Tab;
  readonly said: Said;
  readonly tidying: Tidying;
  readonly site: SiteUse;
  readonly level: TidyLevel;
  readonly sheet: SheetUse;
}

/** What was hidden, in the page and in the digest, and what holds for the whole site. */
export function DigestFoot(props: DigestFootProps): JSX.Element {
  const { door, tab, said, tidying, site, level, sheet } = props;
  const { state, tidied } = tidying;
  const chooseLevel = (wanted: TidyLevel): void => {
    site.setLevel(wanted);
    if (tidied) tidying.tidy(wanted);
  };
  return (
    <footer>
      <Toast said={said} />
      <LedgerLine
        onPage={state && tidied ? summaryOf(state).hidden : null}
        open={sheet.open === 'ledger'}
        toggle={() => sheet.toggle('ledger')}
      />
      <SiteBar
        door={door}
        tab={tab}
        notice={null}
        use={site}
        level={site.chosen || tidied ? level : null}
        chooseLevel={chooseLevel}
        listKeys={() => sheet.toggle('keys')}
      />
    </footer>
  );
}
