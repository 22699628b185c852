import type { Permissions } from 'webextension-polyfill';
import { originsOf } from './origins.ts';

type Api = Pick<Permissions.Static, 'contains' | 'request' | 'remove' | 'getAll'>;

/** Which sites the browser lets us read without a click. */
export interface Grants {
  /** Of the site's patterns those that are granted. */
  readonly of: (site: string) => Promise<readonly string[]>;
  /** Asks the person; has to be called before anything is awaited, else Firefox no longer sees the click. */
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  readonly revoke: (site: string) => Promise<void>;
  readonly revokeAll: () => Promise<void>;
}

export function openGrants(permissions: Api): Grants {
  const granted = async (origins: readonly string[]): Promise<readonly string[]> => {
    const answers = await Promise.all(
      // a pattern the browser does not take is one it has not granted
      origins.map((origin) => permissions.contains({ origins: [origin] }).catch(() => false)),
    );
    return origins.filter((_, place) => answers[place]);
  };
  const remove = async (origins: readonly string[]): Promise<void> => {
    if (origins.length > 0) await permissions.remove({ origins: [...origins] }).catch(() => false);
  };
  return {
    of: (site) => granted(originsOf(site)),
    request: (origins) => permissions.request({ origins: [...origins] }).catch(() => false),
    revoke: async (site) => remove(await granted(originsOf(site))),
    revokeAll: async () => remove((await permissions.getAll()).origins ?? []),
  };
}
