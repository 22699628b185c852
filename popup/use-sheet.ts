import { useLayoutEffect, useState } from 'preact/hooks';
import type { SheetName } from './sheets.tsx';

export interface SheetUse {
  readonly open: SheetName | null;
  /** Opens a sheet, or closes it. */
  readonly toggle: (name: SheetName) => void;
  readonly close: () => void;
}

/** Which sheet lies over the digest; the keyboard comes back to where it was when there is none any more. */
export function useSheet(): SheetUse {
  const [open, setOpen] = useState<SheetName | null>(null);
  const isOpen = open !== null;
  // at the commit: not before, what lies under a sheet takes no focus; not after, the next key may be on its way
  useLayoutEffect(() => {
    const before = document.activeElement;
    if (!isOpen || !(before instanceof HTMLElement)) return;
    return () => before.focus();
  }, [isOpen]);
  return {
    open,
    toggle: (name) => setOpen(open === name ? null : name),
    close: () => setOpen(null),
  };
}
