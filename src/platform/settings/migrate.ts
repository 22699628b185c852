import { failed, ok, type Result } from '../../core/result.ts';
import { parseSettings } from './parse.ts';
import { defaults, type Settings } from './settings.ts';

/** Why stored settings cannot be read: written by a later version of the extension, or not by any. */
export type SettingsError = 'newer' | 'damaged';

/** In order: the first makes version 2 of version 1, and so on. Each is written once and never changed again. */
const migrations: readonly ((stored: object) => object)[] = [
  (stored) => ({ ...stored, sites: defaults.sites, ownRules: defaults.ownRules }),
];

export const newestVersion = migrations.length + 1;

/** Reads settings as they were stored by any version so far. */
export function readStored(stored: unknown): Result<Settings, SettingsError> {
  const version = versionOf(stored);
  if (version === null || typeof stored !== 'object' || stored === null) return failed('damaged');
  if (version > newestVersion) return failed('newer');
  const migrated = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), stored);
  const settings = parseSettings(migrated);
  return settings ? ok(settings) : failed('damaged');
}

/** As they are stored, and written into files. */
export const writeStored = (settings: Settings): object => ({ version: newestVersion, ...settings });

function versionOf(stored: unknown): number | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return null;
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}
