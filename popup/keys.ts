/** What a key does in the popup. */
export type KeyAction =
  | { readonly do: 'tab'; readonly place: number }
  | { readonly do: 'row'; readonly step: 1 | -1 }
  | { readonly do: 'copy row' | 'copy brief' | 'tidy' | 'list keys' | 'close' };

/** By the key's place on the keyboard, so that a Cyrillic layout works too. */
const actions: Readonly<Record<string, KeyAction>> = {
  Digit1: { do: 'tab', place: 0 },
  Digit2: { do: 'tab', place: 1 },
  Digit3: { do: 'tab', place: 2 },
  Digit4: { do: 'tab', place: 3 },
  ArrowDown: { do: 'row', step: 1 },
  ArrowUp: { do: 'row', step: -1 },
  KeyJ: { do: 'row', step: 1 },
  KeyK: { do: 'row', step: -1 },
  KeyC: { do: 'copy row' },
  KeyT: { do: 'tidy' },
  Escape: { do: 'close' },
};

type Key = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** null for keys that are the browser's: those with Ctrl, Alt or ⌘, and all others. */
export function actionFor({ code, key, shiftKey, ctrlKey, altKey, metaKey }: Key): KeyAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  // the one key that people know by its sign, which every layout has elsewhere
  if (key === '?') return { do: 'list keys' };
  if (shiftKey) return code === 'KeyC' ? { do: 'copy brief' } : null;
  return actions[code] ?? null;
}
