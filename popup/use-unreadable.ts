import { useEffect, useState } from 'preact/hooks';
import type { Door } from './door.ts';

/** Whether there are settings that could not be read, which the person has to be told. */
export function useUnreadable({ settings }: Pick<Door, 'settings'>): boolean {
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    settings.unreadable().then((stores) => setUnreadable(stores.length > 0));
  }, [settings]);
  return unreadable;
}
