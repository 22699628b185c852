import type { JSX } from 'preact';
import { withAdded } from '../../platform/settings/edits.ts';
import { exportSettings, importSettings } from '../../platform/settings/transfer.ts';
import { useMessages } from '../../ui/messages.ts';
import type { OptionsDoor } from './door.ts';

interface TransferProps {
  readonly door: Pick<OptionsDoor, 'settings' | 'saveFile'>;
  readonly speak: (sentence: string) => void;
}

/** Bytes; no settings of ours come near. */
const largest = 20_000_000;

/** Settings into a file and out of one, for another computer or for keeping. */
export function Transfer({ door: { settings, saveFile }, speak }: TransferProps): JSX.Element {
  const { say } = useMessages();
  const save = async (): Promise<void> => {
    const text = exportSettings(await settings.read());
    saveFile({ name: 'backstory-settings.json', type: 'application/json', text });
    speak(say('options_exported'));
  };
  const load = async (field: HTMLInputElement): Promise<void> => {
    const [file] = field.files ?? [];
    if (!file) return;
    const imported = importSettings(file.size > largest ? '' : await file.text());
    // the same file can be chosen again
    field.value = '';
    if (imported.ok) await settings.change(withAdded(imported.value));
    speak(say(imported.ok ? 'options_imported' : `options_import_${imported.error}`));
  };
  return (
    <p class="actions">
      <button type="button" class="button" onClick={save}>
        {say('options_export')}
      </button>
      <label class="button file-button">
        {say('options_import')}
        <input type="file" accept="application/json,.json" onChange={(event) => load(event.currentTarget)} />
      </label>
    </p>
  );
}
