import type { TextFile } from '../../platform/file.ts';
import type { Grants } from '../../platform/grants.ts';
import type { SettingsStore } from '../../platform/settings/store.ts';

/** A key combination, in the browser's words. */
export interface Shortcut {
  readonly description: string;
  /** Empty when there is none. */
  readonly keys: string;
}

/** All the options page needs of the world; the tests hand in one of their own. */
export interface OptionsDoor {
  readonly settings: SettingsStore;
  readonly grants: Grants;
  /** Calls when settings or permissions change, here or elsewhere; gives what ends it. */
  readonly watch: (listener: () => void) => () => void;
  readonly saveFile: (file: TextFile) => void;
  readonly findShortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for them. */
  readonly openShortcuts: () => void;
  /** Everything stored and every permission. */
  readonly erase: () => Promise<void>;
}
