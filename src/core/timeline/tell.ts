import type { Mention } from '../people/mention.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { plain } from '../summary/stems.ts';
import type { Dated } from './choose.ts';
import { clauseOf } from './clause.ts';
import type { TimelineGrammar } from './grammar.ts';

/** The longest sentence that is put before another in brackets. */
const longestFill = 200;

export interface Telling {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** What happened, in words that stand alone: openings dropped, a pronoun's person and a missing antecedent in brackets. */
export function tell(dated: Dated, alone: boolean, { sentences, mentions }: Telling, grammar: TimelineGrammar): string {
  const { sentence } = dated;
  const clause = clauseOf(dated, alone, grammar);
  const start = sentence.at.start + sentence.text.indexOf(clause);
  const inside = mentions.filter(
    ({ at }) => at.block === sentence.at.block && at.start >= start && at.end <= start + clause.length,
  );
  const named = withPerson(clause, start, inside);
  const told = trimmed(named, grammar);
  const before = sentences[sentence.index - 1];
  const isLost = named === clause && dangles(clause, dated, inside, grammar);
  if (!isLost || !before || before.at.block !== sentence.at.block || before.text.length > longestFill) return told;
  return `[${trimmed(before.text, grammar)}] ${told}`;
}

/** «He [John Smith] …»: only the first pronoun, and only where its person is not named in the clause. */
function withPerson(clause: string, start: number, inside: readonly Mention[]): string {
  const pronoun = inside.find(({ kind, subject }) => kind === 'pronoun' && subject);
  const name = pronoun?.person?.name;
  if (!pronoun || !name || inside.some(({ kind, person }) => kind !== 'pronoun' && person?.name === name))
    return clause;
  const end = pronoun.at.end - start;
  return `${clause.slice(0, end)} [${name}]${clause.slice(end)}`;
}

function dangles(clause: string, { date }: Dated, inside: readonly Mention[], grammar: TimelineGrammar): boolean {
  const read = plain(clause).replace(/\s/g, ' ');
  if (grammar.dangling.test(read)) return true;
  const rest = clause.replace(date.text, '');
  return !inside.some(({ kind }) => kind !== 'pronoun') && !/[^.!?…«"“\s][\s(«"“]+\p{Lu}/u.test(rest);
}

function trimmed(clause: string, grammar: TimelineGrammar): string {
  const agency = grammar.agency.exec(plain(clause));
  const kept = agency ? `${clause.slice(0, agency.index)}.` : clause;
  const opening = grammar.opening.exec(plain(kept))?.[0].length ?? 0;
  const told = kept.slice(opening).trim();
  return told.charAt(0).toUpperCase() + told.slice(1);
}
