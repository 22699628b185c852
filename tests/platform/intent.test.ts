import { describe, expect, it } from 'vitest';
import { intend, takePopupIntent } from '../../src/platform/intent.ts';
import { FakeArea } from './settings/fake-area.ts';

describe('a wish for the popup', () => {
  it('is fulfilled once', async () => {
    const area = new FakeArea();
    await intend(area, 'popup', { wish: 'copy', tabId: 3 });
    expect(await takePopupIntent(area, 3)).toEqual({ wish: 'copy', tabId: 3 });
    expect(await takePopupIntent(area, 3)).toBeNull();
  });

  it('for another tab is void', async () => {
    const area = new FakeArea();
    await intend(area, 'popup', { wish: 'copy', tabId: 3 });
    expect(await takePopupIntent(area, 4)).toBeNull();
    expect(area.values).toEqual({});
  });

  it('of an unknown kind is void', async () => {
    expect(await takePopupIntent(new FakeArea({ 'intent: popup': { wish: 'steal', tabId: 3 } }), 3)).toBeNull();
    expect(await takePopupIntent(new FakeArea({ 'intent: popup': 'copy' }), 3)).toBeNull();
  });
});
