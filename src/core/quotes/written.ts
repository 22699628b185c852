import type { Span } from '../span.ts';
import type { Frame } from './frame.ts';

const longest = 5;

/** The words that stand where the speaker must, when nobody known is among them: «сказал житель дома». */
export function writtenSpeaker({ cue, zone }: Frame, joins: ReadonlySet<string>): Span | null {
  if (!cue || !zone || zone.side !== 'after' || cue.form?.mood !== 'finite') return null;
  const before = zone.items.filter(({ end }) => end <= cue.start);
  const after = zone.items.filter(({ start }) => start >= cue.end);
  const stop = after.findIndex(({ word }) => !word);
  const words = before.length > 0 ? before : after.slice(0, stop < 0 ? after.length : stop);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > longest || words.some(({ word }) => !word) || joins.has(first.text))
    return null;
  return { block: zone.block, start: first.start, end: last.end };
}
