import type { Span } from '../span.ts';
import { shadowOf } from '../text/shadow.ts';
import { readTokens, type Token } from '../text/tokens.ts';
import { anyForm, type Cue, cueOf } from './cues.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Item } from './reading.ts';

/** Words of the author that interrupt the speech: «…, — сказал он. — …» Offsets are those of the block. */
export interface Aside {
  /** From the dash that opens the words to the one that closes them, or the end. */
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  /** The author's words. */
  readonly items: readonly Item[];
}

const longestAside = 20;
/** Before the verb there may stand the speaker: «— тут же он добавил —». */
const longestLead = 5;

/** Finds the author's words inside speech that begins at `from`: a comma or an end of sentence, a dash, a verb, and a dash again. */
export function findAsides(words: string, from: number, grammar: QuoteGrammar): readonly Aside[] {
  if (!/[—–-]/.test(words)) return [];
  const shadow = shadowOf(words);
  const tokens = readTokens(shadow);
  const asides: Aside[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const open = tokens[index];
    if (!open || !isDash(open) || !/^[,.!?…]$/.test(tokens[index - 1]?.text ?? '')) continue;
    const close = closingDash(tokens, index);
    const inside = tokens.slice(index + 1, close).map((token) => inBlock(token, from));
    // «…, — сказал он. — Мэр сказал, что …»: after a full stop a capital goes on with the speech.
    const isSpeech = tokens[index - 1]?.text === '.' && inside[0]?.capital;
    const cue = isSpeech || inside.length > longestAside ? null : findCue(inside, grammar);
    if (!cue) continue;
    asides.push({ start: from + open.start, end: from + (tokens[close]?.end ?? words.length), cue, items: inside });
    index = close;
  }
  return asides;
}

/** A verb of speech near the dash, or right after it any verb with a name: «— начал Лугин —». */
function findCue(inside: readonly Item[], { verbs, anyVerb }: QuoteGrammar): Cue | null {
  const verb = inside.slice(0, longestLead).find(({ text }) => verbs.get(text)?.mood === 'finite');
  if (verb) return cueOf(verb, verbs.get(verb.text) ?? anyForm);
  const [first, second] = inside;
  return first && second?.capital && anyVerb?.test(first.text) ? cueOf(first, anyForm) : null;
}

const isDash = (token: Token | undefined): boolean => token?.text === '—';

const inBlock = (token: Token, from: number): Item => ({
  ...token,
  start: from + token.start,
  end: from + token.end,
  quotation: null,
});

/** Index of the dash with a comma or a full stop before it, else of the end. */
function closingDash(tokens: readonly Token[], open: number): number {
  for (let index = open + 2; index < Math.min(tokens.length, open + longestAside + 3); index += 1) {
    if (isDash(tokens[index]) && /^[,.:;]$/.test(tokens[index - 1]?.text ?? '')) return index;
  }
  return tokens.length;
}

/** What is left of a span of `text` between the author's words. */
export function withoutAsides(span: Span, asides: readonly Aside[], text: string): readonly Span[] {
  const starts = [span.start, ...asides.map(({ end }) => end)];
  return starts.flatMap((from, index) => {
    const piece = text.slice(from, asides[index]?.start ?? span.end);
    const start = from + (piece.length - piece.trimStart().length);
    return piece.trim() === '' ? [] : [{ block: span.block, start, end: start + piece.trim().length }];
  });
}
