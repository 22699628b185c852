import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Which removals the person has put back, by their place in the ledger. */
export interface Restoring {
  readonly restored: ReadonlySet<number>;
  readonly toggle: (index: number) => void;
}

export const RestoringContext = createContext<Restoring>({ restored: new Set(), toggle: () => {} });

export const useRestoring = (): Restoring => useContext(RestoringContext);
