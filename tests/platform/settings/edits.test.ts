import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAdded, withoutRule, withoutSite, withRule, withSite } from '../../../src/platform/settings/edits.ts';
import { defaults } from '../../../src/platform/settings/settings.ts';
import { exportSettings, importSettings } from '../../../src/platform/settings/transfer.ts';
import { anyRule, anySettings, anySite } from './arbitrary.ts';

describe('a change of the settings', () => {
  it('chooses a site, and takes it back', () => {
    fc.assert(
      fc.property(anySettings, anySite, (settings, site) => {
        const chosen = withSite(site, { level: 'focus' })(settings);
        expect(chosen.sites[site]).toEqual({ level: 'focus' });
        const without = withoutSite(site)(chosen);
        expect(Object.keys(without.sites)).not.toContain(site);
        expect(Object.keys(without.sites).length).toBeGreaterThanOrEqual(Object.keys(settings.sites).length - 1);
      }),
    );
  });

  it('adds a rule once, in place of the opposite one, and removes it', () => {
    fc.assert(
      fc.property(anySettings, anyRule, (settings, rule) => {
        const opposite = { ...rule, action: rule.action === 'hide' ? 'keep' : 'hide' } as const;
        const twice = withRule(rule)(withRule(rule)(withRule(opposite)(settings)));
        expect(twice.ownRules.filter((other) => JSON.stringify(other) === JSON.stringify(rule))).toHaveLength(1);
        expect(twice.ownRules).not.toContainEqual(opposite);
        expect(withoutRule(rule)(twice).ownRules).not.toContainEqual(rule);
      }),
    );
  });

  it('adds settings from a file without losing any site', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, added) => {
        const { sites, ownRules } = withAdded(added)(before);
        expect(Object.keys(sites)).toEqual(expect.arrayContaining(Object.keys({ ...before.sites, ...added.sites })));
        expect(withAdded(added)({ ...before, sites, ownRules }).ownRules).toHaveLength(ownRules.length);
      }),
    );
  });
});

describe('settings in a file', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(importSettings(exportSettings(settings))).toEqual({ ok: true, value: settings });
      }),
    );
  });

  it.each([
    ['damaged', ''],
    ['damaged', '{"version":2'],
    ['damaged', '[]'],
    ['newer', JSON.stringify({ version: 99, ...defaults })],
  ])('are %s: %s', (error, text) => {
    expect(importSettings(text)).toEqual({ ok: false, error });
  });
});
