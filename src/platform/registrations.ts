import type { Scripting } from 'webextension-polyfill';
import { autoCleanFiles } from '../core/tidy.ts';

export type Registration = Scripting.RegisteredContentScript;

/** A chosen site with the match patterns of it that the browser has granted. */
export interface GrantedSite {
  readonly site: string;
  readonly origins: readonly string[];
}

/** What has to be registered so that these sites are tidied, and no others. */
export const desiredRegistrations = (sites: readonly GrantedSite[]): readonly Registration[] =>
  sites
    .filter(({ origins }) => origins.length > 0)
    .flatMap(({ site, origins }) => {
      const shared = { matches: [...origins], persistAcrossSessions: true };
      return [
        {
          id: `early ${site}`,
          css: [...autoCleanFiles.css],
          js: [...autoCleanFiles.start],
          runAt: 'document_start' as const,
          ...shared,
        },
        { id: `idle ${site}`, js: [...autoCleanFiles.idle], runAt: 'document_idle' as const, ...shared },
      ];
    });

/** The steps from what is registered to what has to be. */
export function difference(
  registered: readonly Registration[],
  desired: readonly Registration[],
): { readonly remove: readonly string[]; readonly add: readonly Registration[] } {
  const has = (list: readonly Registration[], { id, matches }: Registration): boolean =>
    list.some((other) => other.id === id && `${other.matches?.toSorted()}` === `${matches?.toSorted()}`);
  return {
    remove: registered.filter((each) => !has(desired, each)).map(({ id }) => id),
    add: desired.filter((each) => !has(registered, each)),
  };
}

export type RegistrationApi = Pick<
  Scripting.Static,
  'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts'
>;

/** Registers what is missing and takes away what is too much; a site the browser will not have keeps nobody else from theirs. */
export async function applyRegistrations(scripting: RegistrationApi, desired: readonly Registration[]): Promise<void> {
  const { remove, add } = difference(await scripting.getRegisteredContentScripts(), desired);
  if (remove.length > 0) await scripting.unregisterContentScripts({ ids: [...remove] });
  for (const script of add) await scripting.registerContentScripts([script]).catch(() => {});
}
