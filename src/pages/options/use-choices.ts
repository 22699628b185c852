import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings/settings.ts';
import type { OptionsDoor } from './door.ts';

/** Everything the person has chosen, as it is now. */
export interface Choices {
  readonly settings: Settings;
  /** The chosen sites that may be read. */
  readonly granted: ReadonlySet<string>;
  /** Settings that could not be read and were set aside. */
  readonly unreadable: readonly unknown[];
}

/** Null until it is known. */
export function useChoices({ settings, grants, watch }: OptionsDoor): Choices | null {
  const [choices, setChoices] = useState<Choices | null>(null);
  const look = async (): Promise<void> => {
    const [stored, unreadable] = await Promise.all([settings.read(), settings.unreadable()]);
    const sites = Object.keys(stored.sites);
    const origins = await Promise.all(sites.map((site) => grants.of(site)));
    const granted = new Set(sites.filter((_, place) => (origins[place]?.length ?? 0) > 0));
    setChoices({ settings: stored, granted, unreadable });
  };
  useEffect(() => {
    look();
    return watch(look);
  }, [settings]);
  return choices;
}
