import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };

const locales = ['en', 'ru'] as const;
const messagesOf = (locale: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

test('it may do little, and reads no site before the person asks', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  for (const key of ['content_scripts', 'host_permissions', 'web_accessible_resources'])
    expect(manifest).not.toHaveProperty(key);
});

test('its pages load nothing from the network but pictures, and no string ever becomes script', () => {
  const policy = manifest.content_security_policy.extension_pages.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]);
});

test('it collects no data, and says so', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('its version is the package’s', () => {
  expect(manifest.version).toBe(project.version);
});

test.each(locales)('every word the manifest names exists in %s', (locale) => {
  const named = JSON.stringify(manifest).matchAll(/__MSG_(?<name>\w+)__/g);
  const missing = [...named].map(({ groups }) => groups?.['name']).filter((name) => !name || !messagesOf(locale)[name]);
  expect(missing).toEqual([]);
});

test('every icon the manifest names exists', () => {
  const icons = Object.values({ ...manifest.icons, ...manifest.action.default_icon });
  expect(icons.filter((icon) => !existsSync(`public/${icon}`))).toEqual([]);
});
