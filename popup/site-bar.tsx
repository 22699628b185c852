import type { JSX } from 'preact';
import type { TidyLevel } from '../src/core/tidy.ts';
import type { Tab } from '../src/platform/tab.ts';
import { useMessages } from '../src/ui/messages.ts';
import { SiteFooter } from '../src/ui/site/site-footer.tsx';
import { LevelChoice } from '../src/ui/tidy/level-choice.tsx';
import type { Door } from './door.ts';
import type { NoticeKind } from './notices.ts';
import type { SiteUse } from './use-site.ts';

interface SiteBarProps {
  readonly door: Pick<Door, 'openOptions'>;
  readonly tab: Tab | null;
  /** What stands in place of the digest, null when there is one. */
  readonly notice: NoticeKind | null;
  readonly use: SiteUse;
  /** Null as long as nothing is tidied, here or always: then it says nothing. */
  readonly level: TidyLevel | null;
  readonly chooseLevel: (level: TidyLevel) => void;
  /** Null where there is nothing to do by keys. */
  readonly listKeys: (() => void) | null;
}

/** Notices of pages whose site can be chosen all the same. */
const passable: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'closed',
  'silent',
  'outdated',
  'too-large',
  'failed',
  'not-article',
  'nothing-selected',
  'no-text',
]);

export function SiteBar({ door, tab, notice, use, level, chooseLevel, listKeys }: SiteBarProps): JSX.Element {
  const { say } = useMessages();
  const barrier = (): string | null => {
    if (notice !== null && !passable.has(notice)) return '';
    if (tab?.incognito) return say('site_private');
    return use.site === '' ? say('site_none') : null;
  };
  return (
    <SiteFooter
      site={use.site}
      chosen={use.chosen}
      barrier={barrier()}
      toggle={() => (use.chosen ? use.leave() : use.choose(level ?? 'tidy'))}
      openOptions={door.openOptions}
      listKeys={listKeys}
    >
      {level !== null && <LevelChoice label={say('level')} level={level} choose={chooseLevel} />}
    </SiteFooter>
  );
}
