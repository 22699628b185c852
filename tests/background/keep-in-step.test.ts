import { describe, expect, it } from 'vitest';
import { keepInStep } from '../../src/background/keep-in-step.ts';
import { withoutSite, withSite } from '../../src/platform/settings/edits.ts';
import { openSettings } from '../../src/platform/settings/store.ts';
import { FakePermissions } from '../platform/fake-permissions.ts';
import { FakeRegistry } from '../platform/fake-registry.ts';
import { FakeArea, fakeLocks } from '../platform/settings/fake-area.ts';

function world() {
  const permissions = new FakePermissions('https://*.a.org/*');
  const scripts = new FakeRegistry();
  const settings = openSettings(new FakeArea(), fakeLocks());
  return {
    permissions,
    scripts,
    settings,
    parts: { settings, grants: permissions.grants, scripts, locks: fakeLocks() },
  };
}

describe('what is registered', () => {
  it('follows choice and grant, and needs both', async () => {
    const { permissions, scripts, settings, parts } = world();
    await settings.change(withSite('a.org', { level: 'tidy' }));
    await settings.change(withSite('b.org', { level: 'tidy' }));
    await keepInStep(parts);
    expect([...scripts.scripts.keys()]).toEqual(['early a.org', 'idle a.org']);
    permissions.granted.add('https://*.b.org/*');
    await settings.change(withoutSite('a.org'));
    await keepInStep(parts);
    expect([...scripts.scripts.keys()]).toEqual(['early b.org', 'idle b.org']);
    permissions.granted.clear();
    await keepInStep(parts);
    expect(scripts.scripts.size).toBe(0);
  });

  it('is right after many events at once', async () => {
    const { scripts, settings, parts } = world();
    await settings.change(withSite('a.org', { level: 'tidy' }));
    await Promise.all([keepInStep(parts, { afresh: true }), keepInStep(parts), keepInStep(parts)]);
    expect(scripts.scripts.size).toBe(2);
  });

  it('is put there anew after an update, whose scripts may be others', async () => {
    const { scripts, settings, parts } = world();
    await settings.change(withSite('a.org', { level: 'tidy' }));
    await keepInStep(parts);
    scripts.scripts.set('idle a.org', { id: 'idle a.org', matches: ['https://*.a.org/*'], js: ['old.js'] });
    await keepInStep(parts, { afresh: true });
    expect(scripts.scripts.get('idle a.org')?.js).not.toContain('old.js');
  });
});
