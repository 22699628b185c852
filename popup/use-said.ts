import { useEffect, useState } from 'preact/hooks';

/** Milliseconds a sentence stays. */
const duration = 2500;

/** One short sentence on what has just happened, for eyes and screen readers alike. */
export function useSaid(): { readonly said: string; readonly speak: (sentence: string) => void } {
  const [said, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(''), duration);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, speak };
}
