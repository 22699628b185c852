import type { Frame, Place } from './frame.ts';

/** A heading that gives somebody's words and, after a colon, their name: «Мы готовы»: что сказал мэр · “We are ready”: the mayor */
export function frameHeading({ line: { block, items }, at, count }: Place): Frame | null {
  if (block.kind !== 'heading' || at !== 0 || items[1]?.text !== ':' || count < 2) return null;
  const zone = { block: block.id, items: items.slice(2), cues: [], side: 'after' } as const;
  return { form: 'direct', cue: null, zone, reach: 0, strength: 0.7 };
}
