import { failed, type Result } from '../../core/result.ts';
import { readStored, type SettingsError, writeStored } from './migrate.ts';
import type { Settings } from './settings.ts';

/** Settings as a file people can look into. */
export const exportSettings = (settings: Settings): string => `${JSON.stringify(writeStored(settings), null, 2)}\n`;

/** Reads such a file, of this version or an older one. */
export function importSettings(text: string): Result<Settings, SettingsError> {
  try {
    return readStored(JSON.parse(text));
  } catch {
    return failed('damaged');
  }
}
