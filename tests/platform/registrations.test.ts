import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOf } from '../../src/platform/origins.ts';
import { applyRegistrations, desiredRegistrations, difference } from '../../src/platform/registrations.ts';
import { FakeRegistry } from './fake-registry.ts';

const site = (name: string, origins = originsOf(name)) => ({ site: name, origins });

const anySites = fc.uniqueArray(
  fc.record({
    site: fc.constantFrom('a.org', 'b.org', 'c.org', 'd.org'),
    origins: fc.subarray(['https://x/*', 'http://x/*']),
  }),
  { selector: (each) => each.site },
);

describe('registrations', () => {
  it('hide known clutter before it is seen, and tidy when the page is there', () => {
    const [early, idle, ...others] = desiredRegistrations([site('a.org')]);
    expect(others).toEqual([]);
    expect(early).toMatchObject({ runAt: 'document_start', css: [expect.stringMatching(/\.css$/)] });
    expect(idle).toMatchObject({ runAt: 'document_idle', matches: originsOf('a.org'), persistAcrossSessions: true });
  });

  it('are none for a site that may not be read', () => {
    expect(desiredRegistrations([site('a.org', [])])).toEqual([]);
  });

  it('are left alone when they are as they have to be', () => {
    const desired = desiredRegistrations([site('a.org'), site('b.org')]);
    const asTold = desired.map((each) => ({ ...each, matches: each.matches?.toReversed() ?? [] }));
    expect(difference(asTold, desired)).toEqual({ remove: [], add: [] });
  });

  it('are as they have to be after the difference is applied, whatever they were', async () => {
    await fc.assert(
      fc.asyncProperty(anySites, anySites, async (before, after) => {
        const registry = new FakeRegistry();
        await applyRegistrations(registry, desiredRegistrations(before));
        await applyRegistrations(registry, desiredRegistrations(after));
        const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).toSorted();
        expect(ids([...registry.scripts.values()])).toEqual(ids(desiredRegistrations(after)));
        expect(difference([...registry.scripts.values()], desiredRegistrations(after))).toEqual({
          remove: [],
          add: [],
        });
      }),
    );
  });

  it('leave nothing behind when no site is chosen any more', async () => {
    const registry = new FakeRegistry();
    await applyRegistrations(registry, desiredRegistrations([site('a.org')]));
    await applyRegistrations(registry, []);
    expect(registry.scripts.size).toBe(0);
  });

  it('do without a site the browser will not have, and keep the others', async () => {
    const registry = new FakeRegistry();
    registry.refused = 'https://*.a.org/*';
    await applyRegistrations(registry, desiredRegistrations([site('a.org'), site('b.org')]));
    expect([...registry.scripts.keys()]).toEqual(['early b.org', 'idle b.org']);
  });
});
