import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { receive } from '../../src/background/receive.ts';
import type { PageClaims } from '../../src/core/clean/name-lines.ts';
import { withRule, withSite } from '../../src/platform/settings/edits.ts';
import { openSettings } from '../../src/platform/settings/store.ts';
import { messagesIn } from '../platform/fake-i18n.ts';
import { FakeArea, fakeLocks } from '../platform/settings/fake-area.ts';

const tab = { id: 7, incognito: false } as Tabs.Tab;
const sender = { tab, frameId: 0, url: 'https://www.example.org/story' };
const rule = { site: 'example.org', action: 'hide', by: 'selector', value: '.promo' } as const;

function world() {
  const badges: unknown[] = [];
  const keep = async (details: unknown): Promise<void> => void badges.push(details);
  return {
    badges,
    settings: openSettings(new FakeArea(), fakeLocks()),
    messages: messagesIn('en'),
    action: { setBadgeText: keep, setBadgeBackgroundColor: keep, setTitle: keep } as never,
  };
}

describe('a message from a page', () => {
  it('puts the count on the badge of its tab', async () => {
    const parts = world();
    await receive(parts, { kind: 'tidied', state: { outcome: 'tidied', hidden: 3 } }, sender);
    expect(parts.badges).toContainEqual({ tabId: 7, text: '3' });
    expect(parts.badges).toContainEqual({ tabId: 7, title: 'Backstory · 3 things hidden on the page' });
  });

  it('keeps what the person picked there', async () => {
    const parts = world();
    await receive(parts, { kind: 'picked', rule }, sender);
    expect((await parts.settings.read()).ownRules).toEqual([rule]);
  });

  it('forgets what the person picked and brought back', async () => {
    const parts = world();
    await receive(parts, { kind: 'picked', rule }, sender);
    await receive(parts, { kind: 'unpicked', rule }, sender);
    expect((await parts.settings.read()).ownRules).toEqual([]);
  });

  it('is told how its site is to be tidied', async () => {
    const parts = world();
    expect(await receive(parts, { kind: 'arrived' }, sender)).toBeNull();
    await parts.settings.change(withSite('example.org', { level: 'focus' }));
    expect(await receive(parts, { kind: 'arrived' }, sender)).toBe('focus');
  });

  it('is told what its lines are, and which selectors hold for its site', async () => {
    const parts = world();
    await parts.settings.change(withRule(rule));
    await parts.settings.change(withRule({ ...rule, site: 'other.example', value: '.theirs' }));
    const line = { kind: 'paragraph', linked: 0, links: [], isText: false } as const;
    const lines = [
      { ...line, text: 'The ferry stays in the harbour until the storm is over, the captain said.', isText: true },
      { ...line, text: 'Share this story' },
    ];
    const page = { url: sender.url, title: 'Ferry stays in the harbour', byline: null, siteName: null };
    const rules = await receive(parts, { kind: 'lines', asked: { page, claims: null, lines } }, sender);
    expect(rules).toMatchObject({
      names: [null, 'share/en'],
      own: [{ id: 'own/hidden', selector: '.promo' }],
      kept: [],
    });
    expect(JSON.stringify(rules)).not.toContain('.theirs');
  });

  it('is told that its page is no article, where only articles are wanted', async () => {
    const page = { url: sender.url, title: 'All of the day', byline: null, siteName: null };
    const text = 'The ferry stays in the harbour until the storm is over, the captain said on Monday evening. ';
    const line = { kind: 'paragraph', linked: 0, links: [], isText: true, text: text.repeat(6) } as const;
    const ask = (claims: PageClaims) =>
      receive(world(), { kind: 'lines', asked: { page, claims, lines: [line] } }, sender);
    expect(await ask({ address: -3, markup: 0, summary: page.title })).toBe('not-article');
    expect(await ask({ address: 1, markup: 0, summary: 'The ferry stays in the harbour' })).toHaveProperty('names');
  });

  it.each([
    ['for another site', { kind: 'picked', rule: { ...rule, site: 'bank.example' } }, sender],
    ['that keeps instead of hiding', { kind: 'picked', rule: { ...rule, action: 'keep' } }, sender],
    ['from a private window', { kind: 'picked', rule }, { ...sender, tab: { ...tab, incognito: true } }],
    ['from a frame', { kind: 'picked', rule }, { ...sender, frameId: 4 }],
    ['from no tab', { kind: 'picked', rule }, { url: sender.url }],
    ['of no kind we know', { kind: 'settings', rule }, sender],
    ['that is none', 'picked', sender],
  ])('is not heard %s', async (_, message, from) => {
    const parts = world();
    await receive(parts, message, from);
    expect((await parts.settings.read()).ownRules).toEqual([]);
    expect(parts.badges).toEqual([]);
  });
});
