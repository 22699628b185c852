import type { Cue } from './cues.ts';
import { type Frame, type Place, startsWithCapital, type Zone } from './frame.ts';
import { isNamed, isPointedAt, looksLikeName } from './names.ts';
import { termKey } from './terms.ts';

/** So many quoted words are somebody's words even where no verb of speech governs them. */
const enoughWords = 5;

/** How far back a word reaches that makes a charge or a coinage of what is quoted. */
const reach = 8;

/** Quoted words inside the reporter's own sentence: X заявил, что … «…» · … «…», заявил X · по словам X, … «…». */
export function frameInside(place: Place): Frame | null {
  const { line, at, words, count, grammar } = place;
  if (isNotUttered(place)) return null;
  const whole = count >= 6 && (startsWithCapital(words) || grammar.that.has(line.items[at - 1]?.text ?? ''));
  const form = whole ? 'direct' : 'fragment';
  const cue = governingCue(place);
  if (cue) return { form, cue, zone: zoneOf(place, cue), reach: 0, strength: count > 1 ? 0.85 : 0.75 };
  if (count < enoughWords || startsWithCapital(words)) return null;
  return { form, cue: null, zone: null, reach: 0, strength: 0.6 };
}

function isNotUttered({ line: { items, cues }, at, words, terms, grammar }: Place): boolean {
  if (looksLikeName(words) || terms.has(termKey(words)) || grammar.term.test(words.toLowerCase())) return true;
  if (startsWithCapital(words) && isNamed(items, at, grammar)) return true;
  const near = items.slice(Math.max(0, at - reach), at).map(({ text }) => text);
  // «Осужденный утверждает, что …»: a verb of speech since then makes it no charge.
  const said = cues.findLast(({ end, form }) => end <= (items[at]?.start ?? 0) && form?.sense === 'says')?.end ?? 0;
  const charged = items.slice(Math.max(0, at - reach), at).filter(({ start }) => start >= said);
  if (charged.some(({ text }) => grammar.charge.test(text)) || isPointedAt(items, grammar)) return true;
  return [1, 2, 3].some((words) => grammar.coined.test(near.slice(-words).join(' ')));
}

/** The nearest verb of speech before the quotation, or one after it that stands in a clause of its own. */
function governingCue({ line: { items, cues }, at }: Place): Cue | null {
  const here = items[at]?.start ?? 0;
  const governing = cues.filter(({ form }) => !form?.noun && (form?.mood !== 'infinitive' || form.sense === 'acts'));
  const before = governing.findLast(({ end }) => end <= here);
  if (before) return before;
  const after = governing.find(
    ({ start, form, subordinate }) => start > here && !subordinate && (form === null || form.mood === 'finite'),
  );
  const aside =
    after && items.slice(at + 1).some(({ text, end }) => end <= after.start && (text === ',' || text === '—'));
  return aside ? after : null;
}

function zoneOf({ line: { block, items, cues }, at }: Place, cue: Cue): Zone {
  const after = cue.start > (items[at]?.start ?? 0);
  return { block: block.id, items: after ? items.slice(at + 1) : items, cues, side: after ? 'after' : 'before' };
}
