import type { DateMention } from '../dates/date.ts';
import type { Mention } from '../people/mention.ts';
import type { Quote } from '../quotes/quote.ts';
import { overlaps, type Span, within } from '../span.ts';
import type { SummaryGrammar } from '../summary/grammar.ts';
import { plain } from '../text/plain.ts';
import { antecedentOf, type Surroundings } from './antecedent.ts';
import { balanced } from './balance.ts';
import type { Dated } from './choose.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { TimelineGrammar } from './grammar.ts';
import { lossOf } from './loss.ts';

/** What an event is told with. */
export interface Telling extends Surroundings {
  readonly quotes: readonly Quote[];
  readonly words: SummaryGrammar;
}

/** Words of a long quotation, of several sentences. */
const sentenceInside = /[.!?…]["»”]?\s/;

/** What happened, in words that stand alone: openings dropped; speaker, a pronoun's person and a missing antecedent in brackets. */
export function tell(
  dated: Dated,
  inSentence: readonly DateMention[],
  telling: Telling,
  grammar: TimelineGrammar,
): string {
  const cut = clauseOf(dated, inSentence, grammar);
  const short = tellClause(dated, cut, telling, grammar);
  // what was cut away before a clause is nearer to it than the sentence before
  const cutAway = short.lost?.pointsBack ? dated.sentence.text.slice(0, cut.start) : '';
  if (sentenceInside.test(cutAway)) return short.told;
  const { told, lost } = cutAway === '' ? short : tellClause(dated, { ...cut, start: 0 }, telling, grammar);
  const before = lost && antecedentOf(lost, telling, telling.words);
  return before ? `[${balanced(trimmed(before.text, grammar))}] ${told}` : told;
}

function tellClause({ date, sentence }: Dated, { start, end }: Clause, telling: Telling, grammar: TimelineGrammar) {
  const at = { ...sentence.at, start: sentence.at.start + start, end: sentence.at.start + end };
  const clause = sentence.text.slice(start, end);
  const inside = telling.mentionsIn.get(sentence.index)?.filter((mention) => within(mention.at, at)) ?? [];
  const named = withPerson(clause, at, inside);
  const told = `${speakerOf(date.at, at, telling.quotes)}${balanced(trimmed(named, grammar))}`;
  const lost = named === clause ? lossOf({ clause, date: date.text, sentence, inside }, telling.words, grammar) : null;
  return { told, lost };
}

/** «[Name:]» before words of a quotation whose author words were cut away. */
function speakerOf(date: Span, clause: Span, quotes: readonly Quote[]): string {
  const quote = quotes.find(({ at }) => overlaps(at, date));
  if (!quote?.speaker || !quote.mention || overlaps(quote.mention, clause)) return '';
  return `[${quote.speaker.name}:] `;
}

/** «He [John Smith] …»: only the first pronoun, and only where its person is not named in the clause. */
function withPerson(clause: string, at: Span, inside: readonly Mention[]): string {
  const pronoun = inside.find(({ kind, subject }) => kind === 'pronoun' && subject);
  const person = pronoun?.person;
  if (!person || person.kind === 'unnamed') return clause;
  if (inside.some((mention) => mention.kind !== 'pronoun' && mention.person === person)) return clause;
  const end = pronoun.at.end - at.start;
  return `${clause.slice(0, end)} [${person.name}]${clause.slice(end)}`;
}

function trimmed(clause: string, grammar: TimelineGrammar): string {
  const agency = grammar.agency.exec(plain(clause));
  const kept = agency ? `${clause.slice(0, agency.index)}.` : clause;
  const opening = grammar.opening.exec(plain(kept))?.[0].length ?? 0;
  const told = kept.slice(opening).trim();
  return told.charAt(0).toUpperCase() + told.slice(1);
}
