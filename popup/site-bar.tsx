import type { JSX } from 'preact';
import type { TidyLevel } from '../src/core/tidy.ts';
import type { Tab } from '../src/platform/tab.ts';
import { useMessages } from '../src/ui/messages.ts';
import { SiteFooter } from '../src/ui/site/site-footer.tsx';
import { LevelChoice } from '../src/ui/tidy/level-choice.tsx';
import type { Door } from './door.ts';
import { type NoticeKind, notices } from './notices.ts';
import type { SiteUse } from './use-site.ts';

interface SiteBarProps {
  readonly door: Pick<Door, 'openOptions'>;
  readonly tab: Tab | null;
  /** What stands in place of the digest, null when there is one. */
  readonly notice: NoticeKind | null;
  readonly use: SiteUse;
  readonly level: TidyLevel;
  readonly chooseLevel: (level: TidyLevel) => void;
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

export function SiteBar({ door, tab, notice, use, level, chooseLevel }: SiteBarProps): JSX.Element {
  const { say } = useMessages();
  const barrier = (): string | null => {
    if (tab?.incognito) return say('site_private');
    if (notice !== null && !passable.has(notice)) return say('site_barrier', say(notices[notice].title));
    return use.site === '' ? say('site_none') : null;
  };
  return (
    <SiteFooter
      site={use.site}
      chosen={use.chosen}
      barrier={barrier()}
      toggle={() => (use.chosen ? use.leave() : use.choose(level))}
      openOptions={door.openOptions}
    >
      {barrier() === null && <LevelChoice label={say('level')} level={level} choose={chooseLevel} />}
    </SiteFooter>
  );
}
