import type { JSX } from 'preact';
import type { TidyLevel } from '../src/core/tidy.ts';
import type { Tab } from '../src/platform/tab.ts';
import { useDigest } from '../src/ui/digest-context.ts';
import { languageOf } from '../src/ui/language.ts';
import { Ledger } from '../src/ui/ledger/ledger.tsx';
import { PageLedger } from '../src/ui/tidy/page-ledger.tsx';
import { Toast } from '../src/ui/toast/toast.tsx';
import type { Said } from '../src/ui/toast/use-said.ts';
import type { Door } from './door.ts';
import { SiteBar } from './site-bar.tsx';
import type { SiteUse } from './use-site.ts';
import type { Tidying } from './use-tidying.ts';

interface DigestFootProps {
  readonly door: Pick<Door, 'openOptions'>;
  readonly tab: Tab;
  readonly said: Said;
  readonly tidying: Tidying;
  readonly site: SiteUse;
  readonly level: TidyLevel;
}

/** What was hidden, in the page and in the digest, and what holds for the whole site. */
export function DigestFoot({ door, tab, said, tidying, site, level }: DigestFootProps): JSX.Element {
  const { digest } = useDigest();
  const chooseLevel = (wanted: TidyLevel): void => {
    site.setLevel(wanted);
    if (tidying.tidied) tidying.tidy(wanted);
  };
  return (
    <footer>
      <Toast said={said} />
      {tidying.tidied && (
        <PageLedger
          items={tidying.state?.items ?? []}
          language={languageOf(digest)}
          toggle={tidying.toggleItem}
          keep={tab.incognito ? null : tidying.keepAlways}
          pick={tidying.pick}
        />
      )}
      <Ledger />
      <SiteBar door={door} tab={tab} notice={null} use={site} level={level} chooseLevel={chooseLevel} />
    </footer>
  );
}
