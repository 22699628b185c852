import { anyForm, type Cue, cueOf } from './cues.ts';
import { endsLikeSpeech, type Frame, type Place } from './frame.ts';
import { looksLikeName } from './names.ts';
import type { Item, Line } from './reading.ts';

/** Between quoted words and the verb there is room for the speaker with a role and an apposition. */
const longestSpeaker = 24;

/** «…», — сказал X · «…», сказал X · "…," X said · «…», — X. */
export function frameAfter({ line, at, words, count, grammar }: Place): Frame | null {
  const { items, cues } = line;
  const comma = items[at + 1]?.text === ',';
  const from = comma ? at + 2 : at + 1;
  const dash = items[from]?.text === '—';
  const own = endsLikeSpeech(words);
  // She asked, “Is it ready?” · She said, “It is ready.” He replied, …
  if (!dash && !comma && /\.["'”’]?$/.test(words) && /^[,:]$/.test(items[at - 1]?.text ?? '') && isGoverned(line, at))
    return null;
  const begins = items.slice(0, at).every(({ word, quotation }) => !word && quotation === null);
  // Two words before a comma and a verb are said: «Мост готов», сказал мэр.
  const enough = cues.some(({ start }) => start === items[from]?.start) ? 1 : 2;
  const named = looksLikeName(words) && !(begins && count > enough);
  if (!own && !dash && (!comma || named || (!begins && isGoverned(line, at)))) return null;

  const tail = untilQuotation(items.slice(dash ? from + 1 : from), line.block.text);
  const zone = { block: line.block.id, items: tail, cues, side: 'after' } as const;
  const frame = { form: begins ? 'direct' : 'fragment', zone, reach: 0 } as const;
  const speaking = cues.filter(
    (cue) => !hasNoSubject(cue) && !cue.subordinate && tail.some(({ start }) => start === cue.start),
  );
  // "…," the report said: of two words the one that is only a verb speaks.
  const cue = speaking.find(
    (cue, index) => !cue.form?.noun || (begins && !isNounBefore(cue, speaking[index + 1], tail)),
  );
  if (cue) {
    const lead = tail.filter(({ end }) => end <= cue.start);
    const room = own || (dash && (comma || !named)) ? longestSpeaker : comma ? 1 : 0;
    if (lead.length <= room && lead.every(({ text }) => text !== ':' && text !== ';'))
      return { ...frame, cue, strength: 0.95 };
  }
  if (!dash || !(comma || own)) return null;
  const verb = tail.slice(0, 2).find(({ text }) => grammar.anyVerb?.test(text));
  if (verb) return { ...frame, cue: cueOf(verb, anyForm), strength: 0.8 };
  return tail[0]?.capital ? { ...frame, cue: null, strength: 0.6 } : null;
}

/** Whether a verb before the quotation already says whose words it holds: X обвинил Y в «…», передает агентство. */
const isGoverned = ({ items, cues }: Line, at: number): boolean =>
  cues.some(({ end, form }) => end <= (items[at]?.start ?? 0) && form?.mood !== 'infinitive');

/** Whether only a word or two, and no comma, part what may be a noun from a verb. */
const isNounBefore = (cue: Cue, next: Cue | undefined, items: readonly Item[]): boolean => {
  const between = next ? items.filter(({ start, end }) => start >= cue.end && end <= next.start) : [];
  return next?.form?.mood === 'finite' && !next.form.noun && between.length <= 4 && between.every(({ word }) => word);
};

const hasNoSubject = ({ form }: Cue): boolean => form?.mood === 'gerund' || form?.mood === 'infinitive';

/** A name in marks ends nothing: «сообщили «Вестнику» в полиции». */
const untilQuotation = (items: readonly Item[], text: string): readonly Item[] => {
  const next = items.findIndex(
    ({ quotation }) => quotation !== null && !looksLikeName(text.slice(quotation.start, quotation.end)),
  );
  return next < 0 ? items : items.slice(0, next);
};
