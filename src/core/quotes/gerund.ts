import type { Mention } from '../people/mention.ts';
import type { Cue } from './cues.ts';
import type { Zone } from './frame.ts';
import { isNear } from './near.ts';
import type { Scene } from './scene.ts';

/** "with some of them" */
const longestGroup = 4;

/** Who a gerund has for a subject of its own: "He spoke on, with the mayor of the town calling it …"; undefined when it has none. */
export function ownSubject({ items, cues }: Zone, cue: Cue, before: readonly Mention[], { absolutes }: Scene) {
  const opener = items.findLast(({ text, end }) => end <= cue.start && absolutes.has(text));
  const named = opener && before.findLast(({ at }) => isNear(items, opener.end, at.start));
  if (named && isNear(items, named.reach.end, cue.start)) return named;
  const gerunds = cues.filter(({ start, form }) => start <= cue.start && form?.mood === 'gerund');
  for (const gerund of gerunds) {
    const lead = items.filter(({ end }) => end <= gerund.start).slice(-longestGroup);
    const group = lead.slice(lead.findLastIndex(({ text }) => absolutes.has(text)));
    if (absolutes.has(group[0]?.text ?? '') && group.every(({ word }) => word))
      return before.find(({ at }) => group.some(({ start }) => start === at.start)) ?? null;
  }
  return undefined;
}

/** "Calling it “a farce”, the mayor left." · "After saying that Reed was “a liar”, the mayor left." */
export function pastQuotation({ items }: Zone, cue: Cue, after: readonly Mention[]): readonly Mention[] {
  if (items.findIndex(({ start }) => start === cue.start) > 1) return [];
  const words = items.find(({ quotation, start }) => quotation !== null && start >= cue.end);
  return after.filter(({ at }) => at.start >= (words?.end ?? cue.end));
}
