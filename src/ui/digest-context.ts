import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Digest } from '../core/digest.ts';
import type { Span } from '../core/span.ts';

/** The digest on show and what can be done with a row of it. */
export interface DigestView {
  readonly digest: Digest;
  /** Shows the words at the spans in the page; the spans of one row belong together. */
  readonly jump: (spans: readonly Span[]) => void;
  readonly copyText: (text: string) => void;
}

export const DigestContext = createContext<DigestView | null>(null);

export function useDigest(): DigestView {
  const view = useContext(DigestContext);
  if (!view) throw new Error('no digest given');
  return view;
}
