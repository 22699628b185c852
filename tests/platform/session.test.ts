import { describe, expect, it } from 'vitest';
import { openSession, type SessionArea } from '../../src/platform/session.ts';

class FakeArea implements SessionArea {
  readonly values = new Map<string, unknown>();
  async get(keys?: unknown): Promise<Record<string, unknown>> {
    return Object.fromEntries([keys].flat().map((key) => [String(key), this.values.get(String(key))]));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.values.set(key, structuredClone(value));
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.values.delete(key);
  }
}

describe('session', () => {
  it('recalls what was kept', async () => {
    const session = openSession(new FakeArea());
    await session.keep('a', { n: 1 });
    await session.keep('a', { n: 2 });
    expect(await session.recall('a')).toEqual({ n: 2 });
    expect(await session.recall('b')).toBeUndefined();
  });

  it('lets the oldest go when there are many, the touched one last', async () => {
    const area = new FakeArea();
    const session = openSession(area);
    await session.keep('first', 1);
    for (let place = 0; place < 11; place += 1) await session.keep(`page ${place}`, place);
    await session.keep('first', 1);
    await session.keep('one too many', 1);
    expect(await session.recall('first')).toBe(1);
    expect(await session.recall('page 0')).toBeUndefined();
    expect(await session.recall('page 1')).toBe(1);
    expect(area.values.size).toBe(13);
  });

  it('does without when the browser has no room', async () => {
    const area = new FakeArea();
    area.set = () => Promise.reject(new Error('QuotaExceededError'));
    await expect(openSession(area).keep('a', 1)).resolves.toBeUndefined();
  });
});
