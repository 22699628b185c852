import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestVersion, readStored, writeStored } from '../../../src/platform/settings/migrate.ts';
import { anySettings } from './arbitrary.ts';

const rule = { site: 'example.org', action: 'hide', by: 'selector', value: '.promo' };
const newest = { version: 2, summaryLength: 'long', sites: { 'example.org': { level: 'focus' } }, ownRules: [rule] };

describe('stored settings', () => {
  it('of the newest version are read as they are', () => {
    const { version: _, ...settings } = newest;
    expect(readStored(newest)).toEqual({ ok: true, value: settings });
  });

  it('of version 1 keep the length of the summary, and choose no site', () => {
    expect(readStored({ version: 1, summaryLength: 'short' })).toEqual({
      ok: true,
      value: { summaryLength: 'short', sites: {}, ownRules: [] },
    });
  });

  it('have a version for every migration', () => {
    expect(newestVersion).toBe(newest.version);
  });

  it.each([
    ['newer', { ...newest, version: 3 }],
    ['damaged', { ...newest, version: 0 }],
    ['damaged', { ...newest, version: 1.5 }],
    ['damaged', { ...newest, version: '2' }],
    ['damaged', { summaryLength: 'long' }],
    ['damaged', { ...newest, summaryLength: 'endless' }],
    ['damaged', { ...newest, sites: null }],
    ['damaged', { ...newest, sites: [] }],
    ['damaged', { ...newest, sites: { 'example.org': { level: 'all' } } }],
    ['damaged', { ...newest, sites: { 'https://example.org/*': { level: 'tidy' } } }],
    ['damaged', { ...newest, sites: { '*': { level: 'tidy' } } }],
    ['damaged', { ...newest, ownRules: {} }],
    ['damaged', { ...newest, ownRules: [{ ...rule, action: 'burn' }] }],
    ['damaged', { ...newest, ownRules: [{ ...rule, value: ' ' }] }],
    ['damaged', { ...newest, ownRules: [{ ...rule, value: 'a'.repeat(3000) }] }],
    ['damaged', 'long'],
    ['damaged', null],
  ])('that are %s are not read: %j', (error, stored) => {
    expect(readStored(stored)).toEqual({ ok: false, error });
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored: unknown = JSON.parse(JSON.stringify(writeStored(settings)));
        expect(readStored(stored)).toEqual({ ok: true, value: settings });
      }),
    );
  });

  it('never make the reader throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(1, 2, 3), (stored, version) => {
        const result = readStored(typeof stored === 'object' ? { ...stored, version } : stored);
        expect(result.ok).toBe(false);
      }),
    );
  });
});
