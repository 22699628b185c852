import type { Grants } from '../platform/grants.ts';
import { applyRegistrations, desiredRegistrations, type RegistrationApi } from '../platform/registrations.ts';
import type { Locks, SettingsStore } from '../platform/settings/store.ts';

interface StepParts {
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly grants: Pick<Grants, 'of'>;
  readonly scripts: RegistrationApi;
  readonly locks: Locks;
}

/** Makes what is registered fit what is chosen and granted; `afresh` when the scripts themselves may be other ones. */
export const keepInStep = (
  { settings, grants, scripts, locks }: StepParts,
  { afresh } = { afresh: false },
): Promise<unknown> =>
  locks.request('registrations', async () => {
    if (afresh) await applyRegistrations(scripts, []);
    const sites = Object.keys((await settings.read()).sites);
    const granted = sites.map(async (site) => ({ site, origins: await grants.of(site) }));
    await applyRegistrations(scripts, desiredRegistrations(await Promise.all(granted)));
  });
