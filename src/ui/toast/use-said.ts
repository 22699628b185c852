import { useEffect, useState } from 'preact/hooks';

/** Milliseconds a sentence stays. */
const duration = 2500;

export interface Said {
  readonly sentence: string;
  /** Grows with every sentence, so that the same one said twice is heard twice. */
  readonly serial: number;
}

/** One short sentence on what has just happened, for eyes and screen readers alike. */
export function useSaid(): { readonly said: Said; readonly speak: (sentence: string) => void } {
  const [said, setSaid] = useState<Said>({ sentence: '', serial: 0 });
  const speak = (sentence: string): void => setSaid(({ serial }) => ({ sentence, serial: serial + 1 }));
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ ...said, sentence: '' }), duration);
    return () => clearTimeout(timer);
  }, [said.serial]);
  return { said, speak };
}
