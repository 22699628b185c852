import { readWords } from '../text/tokens.ts';
import { endsLikeSpeech, type Frame, type Place, startsWithCapital } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { isNamed, isPointedAt, looksLikeName } from './names.ts';
import type { Item, Line } from './reading.ts';

/** How many items may stand between a verb and the comma before quoted words: he said in a statement, "…" */
const longestGap = 8;

/** The text does not say who speaks, and it is not whoever spoke last. */
const unsaid = { zone: null, reach: -1 } as const;

/** X сказал: «…» · X said, "…" · X said: and the words in the next block. */
export function frameBefore({ line, at, words, count, grammar }: Place): Frame | null {
  const from = at === 0 ? (announcement(line) ?? line) : line;
  const items = from === line ? line.items.slice(0, at) : from.items;
  const sign = items.at(-1)?.text;
  const cue =
    from.cues.findLast(({ end, form }) => end <= (items.at(-1)?.end ?? 0) && form?.mood !== 'infinitive') ?? null;
  const frame = {
    form: 'direct',
    zone: { block: from.block.id, items, cues: from.cues, side: 'before' },
    reach: 0,
  } as const;

  if (isPointedAt(items, grammar)) return null;
  // «Мэр любил повторять: «…»
  const infinitive = cue || grammar.infinitiveMark !== null ? null : (from.cues.at(-1) ?? null);
  if (sign === ':' && infinitive) return { ...frame, cue: infinitive, strength: 0.85 };
  if (sign === ':') {
    if (cue) return { ...frame, cue, strength: 0.95 };
    const named = isNamed(items, items.length - 1, grammar);
    const enough = count >= 4 || (count > 1 && endsLikeSpeech(words));
    // «Я спросил мэра: «…»: the verb has a speaker, who is none of those named.
    const found = items.some(({ text }) => grammar.verbs.has(text)) ? { ...frame, ...unsaid } : frame;
    return enough && (!looksLikeName(words) || isClause(words, grammar)) && !named
      ? { ...found, cue: null, strength: 0.7 }
      : null;
  }
  if ((!cue || cue.form?.noun) && sign === ',' && isAsked(items, grammar) && words.endsWith('?'))
    return { ...frame, ...unsaid, cue: null, strength: 0.7 };
  // "The question is, “…": a noun as often as a verb must stand right beside.
  if (cue?.form?.noun && items.filter(({ start }) => start >= cue.end).length > 1) return null;
  if (!cue || count < 3 || !startsWithCapital(words) || looksLikeName(words)) return null;
  const gap = items.filter(({ start }) => start >= cue.end).length;
  return gap === 0 || (sign === ',' && gap <= longestGap) ? { ...frame, cue, strength: 0.9 } : null;
}

/** Whether a few words hold a verb after the first one: «Анна пела вчера». */
const isClause = (words: string, { anyVerb, infinitiveMark }: QuoteGrammar): boolean =>
  infinitiveMark === null &&
  readWords(words)
    .slice(1)
    .some(({ text, capital }) => !capital && anyVerb?.test(text) === true);

/** The verb of a question that is put to somebody and is no cue: "she was asked, …" */
const isAsked = (items: readonly Item[], { verbs, infinitiveMark }: QuoteGrammar): boolean =>
  verbs.has(items.at(-2)?.text ?? '') && items.at(-3)?.text !== infinitiveMark;

/** The line above when it is another block's and ends with a colon. */
const announcement = ({ block, above }: Line): Line | null =>
  above && above.block !== block && above.items.at(-1)?.text === ':' ? above : null;
