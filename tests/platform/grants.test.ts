import { describe, expect, it } from 'vitest';
import { FakePermissions } from './fake-permissions.ts';

describe('grants', () => {
  it('tells which patterns of a site are granted', async () => {
    const { grants } = new FakePermissions('https://*.example.org/*');
    expect(await grants.of('example.org')).toEqual(['https://*.example.org/*']);
    expect(await grants.of('example.com')).toEqual([]);
  });

  it('takes a pattern the browser does not know for one it has not granted', async () => {
    const permissions = new FakePermissions();
    permissions.contains = () => Promise.reject(new Error('Invalid host'));
    expect(await permissions.grants.of('example.org')).toEqual([]);
  });

  it('asks for a pattern before anything is awaited', () => {
    const permissions = new FakePermissions();
    permissions.grants.request(['https://*.example.org/*']);
    expect([...permissions.granted]).toEqual(['https://*.example.org/*']);
  });

  it('takes a refusal, and a question the browser does not let us ask, for a no', async () => {
    const permissions = new FakePermissions();
    permissions.answer = false;
    expect(await permissions.grants.request(['https://*.example.org/*'])).toBe(false);
    permissions.request = () => Promise.reject(new Error('must be called from a user input handler'));
    expect(await permissions.grants.request(['https://*.example.org/*'])).toBe(false);
  });

  it('gives back all there is of one site, or of all', async () => {
    const permissions = new FakePermissions(
      'https://*.a.org/*',
      'http://*.a.org/*',
      'https://*.b.org/*',
      'https://*.c.org/*',
    );
    await permissions.grants.revoke('a.org');
    expect([...permissions.granted]).toEqual(['https://*.b.org/*', 'https://*.c.org/*']);
    await permissions.grants.revokeAll();
    expect([...permissions.granted]).toEqual([]);
  });
});
