import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of the extension that speaks one language only. Debian's Chromium comes in English and would always choose that;
 * Firefox can be told a language.
 */
export function localizedCopy(extension: string, language: string, copy: string): void {
  cpSync(extension, copy, { recursive: true });
  const locales = join(copy, '_locales');
  for (const other of readdirSync(locales)) if (other !== language) rmSync(join(locales, other), { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const content: object = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, default_locale: language }));
}
