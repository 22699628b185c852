import { type Memory, salience } from './antecedents.ts';
import { isBare } from './domain.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Entry, Roster } from './roster.ts';
import type { Scan } from './scan.ts';

/** Below this a body is hardly on the reader's mind. */
const least = 0.4;
/** Another one may be on it only so much. */
const runnerUp = 0.6;

/** Which body of a proper name "the company" alone goes back to: the one plainly on the reader's mind. */
export function findBearer(
  phrase: Phrase,
  { words, sentence }: Pick<Scan, 'words' | 'sentence'>,
  roster: Roster,
  { traces }: Memory,
  { grammar, articles, placeOf }: Lexicon,
): Entry | null {
  const alone = phrase.to - phrase.from === 1 && isBare(phrase.domain) && !phrase.plural;
  const definite = articles.has(words[phrase.from - 1]?.key ?? '');
  if (!grammar.attributive || !alone || !definite || !grammar.naming.includes(phrase.lemma)) return null;
  if (roster.calledBy(phrase).length > 0) return null;
  const isNamed = ({ kind, parts, keys }: Entry): boolean =>
    kind === 'body' && /^\p{Lu}/u.test(parts[0] ?? '') && placeOf(keys[0] ?? '') === null;
  const [best, second] = [...salience(traces, sentence)]
    .filter(([entry]) => isNamed(entry))
    .sort(([, a], [, b]) => b - a);
  // A ministry is no company.
  if (best?.[0].roles.some(({ lemma }) => !grammar.naming.includes(lemma))) return null;
  if (!best || best[1] < least || (second?.[1] ?? 0) > best[1] * runnerUp) return null;
  roster.giveRole(best[0], phrase);
  return best[0];
}
