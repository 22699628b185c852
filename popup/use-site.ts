import { useEffect, useState } from 'preact/hooks';
import { siteOf } from '../src/core/clean/site.ts';
import type { TidyLevel } from '../src/core/tidy.ts';
import { originOf } from '../src/platform/origins.ts';
import { withoutSite, withSite } from '../src/platform/settings/edits.ts';
import { choiceFor } from '../src/platform/settings/settings.ts';
import type { Tab } from '../src/platform/tab.ts';
import { useMessages } from '../src/ui/messages.ts';
import type { Door } from './door.ts';

export interface SiteUse {
  readonly site: string;
  /** Whether the site is always tidied: the person wants it, and the browser allows it. */
  readonly chosen: boolean;
  /** Null before anything was chosen. */
  readonly level: TidyLevel | null;
  readonly setLevel: (level: TidyLevel) => void;
  readonly choose: (level: TidyLevel) => void;
  readonly leave: () => void;
}

interface SiteInput {
  readonly door: Door;
  readonly tab: Tab | null;
  readonly speak: (sentence: string) => void;
  /** Called when the site was chosen, and its page tidied. */
  readonly onChosen: () => void;
}

export function useSite({ door, tab, speak, onChosen }: SiteInput): SiteUse {
  const { say } = useMessages();
  const { settings, sites } = door;
  const [chosen, setChosen] = useState(false);
  const [level, setLevel] = useState<TidyLevel | null>(null);
  const url = tab?.url ?? '';
  const site = siteOf(url);
  const origin = originOf(url);
  const look = async (): Promise<void> => {
    const [stored, granted] = await Promise.all([settings.read(), sites.grants.of(site)]);
    const choice = choiceFor(stored, site);
    setChosen(choice !== null && granted.length > 0);
    setLevel(choice?.level ?? null);
  };
  useEffect(() => {
    if (origin !== null) look();
  }, [origin]);

  const finish = async (asked: Promise<boolean>, intended: Promise<void>): Promise<void> => {
    const granted = await asked;
    await intended;
    if (!granted) {
      await sites.drop();
      return speak(say('site_refused', site));
    }
    await sites.finish();
    await look();
    speak(say('site_chosen', site));
    onChosen();
  };
  return {
    site: origin === null ? '' : site,
    chosen,
    level,
    setLevel: (wanted) => {
      setLevel(wanted);
      if (chosen) settings.change(withSite(site, { level: wanted }));
    },
    choose: (wanted) => {
      if (origin === null || !tab) return;
      // nothing may come before the question, and its answer may find this window closed: the intent outlives it
      const asked = sites.grants.request([origin]);
      finish(asked, sites.intend({ site, level: wanted, tabId: tab.id }));
    },
    leave: async () => {
      await settings.change(withoutSite(site));
      await sites.grants.revoke(site);
      await look();
      speak(say('site_left', site));
    },
  };
}
