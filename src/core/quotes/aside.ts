import type { Frame, Place } from './frame.ts';
import type { Aside } from './split.ts';

/** «…, — сказал X, — …» */
export function frameAside([aside]: readonly Aside[], { line }: Pick<Place, 'line'>): Frame | null {
  if (!aside) return null;
  const { cue, items } = aside;
  const zone = { block: line.block.id, items, cues: [], side: 'after', asideOfSpeech: true } as const;
  return { form: 'direct', cue, zone, reach: 0, strength: 0.95 };
}
