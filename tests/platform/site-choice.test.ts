import { describe, expect, it } from 'vitest';
import { intend } from '../../src/platform/intent.ts';
import { openSettings } from '../../src/platform/settings/store.ts';
import { finishSiteIntent } from '../../src/platform/site-choice.ts';
import { FakePermissions } from './fake-permissions.ts';
import { FakeScripts } from './fake-scripts.ts';
import { FakeArea, fakeLocks } from './settings/fake-area.ts';

const stored = { version: 2, summaryLength: 'normal', sites: {}, ownRules: [] };

function world(...granted: readonly string[]) {
  const area = new FakeArea({ settings: stored });
  const scripts = new FakeScripts({ level: 'focus', outcome: 'tidied', items: [] });
  const locks = fakeLocks();
  const parts = {
    session: new FakeArea(),
    settings: openSettings(area, fakeLocks()),
    grants: new FakePermissions(...granted).grants,
    scripts,
    locks,
  };
  const ask = () => intend(parts.session, 'site', { site: 'example.org', level: 'focus', tabId: 7 });
  return { parts, ask };
}

describe('the choice of a site', () => {
  it('is finished when the site may be read, once, whoever comes first', async () => {
    const { parts, ask } = world('https://*.example.org/*');
    await ask();
    await Promise.all([finishSiteIntent(parts), finishSiteIntent(parts)]);
    expect((await parts.settings.read()).sites).toEqual({ 'example.org': { level: 'focus' } });
    expect(parts.scripts.calls.filter(({ args }) => args)).toEqual([{ tabId: 7, args: ['focus'] }]);
    expect(parts.session.values).toEqual({});
  });

  it('waits as long as the site may not be read', async () => {
    const { parts, ask } = world('https://*.other.org/*');
    await ask();
    await finishSiteIntent(parts);
    expect((await parts.settings.read()).sites).toEqual({});
    expect(parts.session.values).not.toEqual({});
  });

  it('is not made by a permission nobody asked for here', async () => {
    const { parts } = world('https://*.example.org/*');
    await finishSiteIntent(parts);
    expect((await parts.settings.read()).sites).toEqual({});
  });

  it('is not made by what is no intent', async () => {
    const { parts } = world('https://*.example.org/*');
    await parts.session.set({ 'intent: site': { site: 'example.org', level: 'all', tabId: 7 } });
    await finishSiteIntent(parts);
    expect((await parts.settings.read()).sites).toEqual({});
  });
});
