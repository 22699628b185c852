import type { Mention } from '../people/mention.ts';
import { isHanging, openingsOf } from '../sentences/hanging.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { SummaryGrammar } from '../summary/grammar.ts';
import { plain } from '../text/plain.ts';
import type { TimelineGrammar } from './grammar.ts';

/** The part of a sentence in which a date is told. */
export interface Piece {
  readonly clause: string;
  /** As written. */
  readonly date: string;
  readonly sentence: Sentence;
  /** Who is spoken of in it. */
  readonly inside: readonly Mention[];
}

/** A piece that needs the sentence before it. */
export interface Loss {
  readonly sentence: Sentence;
  /** The words in which something in common with the sentence before would show. */
  readonly words: string;
  /** Whether it speaks of all that the sentence before tells: «такое решение». */
  readonly event: boolean;
  /** The pronoun at its head. */
  readonly pronoun: Mention | null;
  /** Whether a word of it points back, rather than that it names nobody and nothing. */
  readonly pointsBack: boolean;
}

/** Words at the head of a clause that tell what it is about. */
const theme = 4;
const nameInside = /[^.!?…«"“\s][\s(«"“]+\p{Lu}/u;

/** Whether a piece opens with what only the words before it make clear, or names nobody and nothing. */
export function lossOf(
  { clause, date, sentence, inside }: Piece,
  { personal }: SummaryGrammar,
  { hanging, pointing, event, knowsNames }: TimelineGrammar,
): Loss | null {
  const all = plain(clause);
  const undated = clause.replace(date, '');
  const start = clause.indexOf(date);
  const openings = openingsOf(all, { start, end: start + date.length });
  const isEvent = openings.some((opening) => event.test(opening));
  const [first] = inside;
  const others = inside.filter(({ kind, text }) => kind === 'pronoun' && !personal.test(plain(text)));
  const pronoun = first?.subject ? (others.find((other) => other === first) ?? null) : null;
  if (isEvent || pronoun || pointing.test(all) || openings.some((opening) => isHanging(opening, hanging)))
    return { sentence, words: undated, event: isEvent, pronoun, pointsBack: true };
  if (!knowsNames || inside.some(({ kind }) => kind !== 'pronoun') || nameInside.test(undated)) return null;
  const words = undated.trim().split(/\s+/, theme).join(' ');
  return { sentence, words, event: false, pronoun: null, pointsBack: others.length > 0 };
}
