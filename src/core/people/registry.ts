import { compare } from './domain.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { properAt } from './proper.ts';
import type { Entry, Roster } from './roster.ts';
import { keyOf, type Word } from './words.ts';

/** A new or known body for a phrase like «областной департамент финансов»; «департамент» alone means the one named before. */
export function enrolBody(phrase: Phrase, words: readonly Word[], roster: Roster, lexicon: Lexicon): Entry {
  const proper = properName(phrase, words, lexicon);
  const kind = phrase.kind === 'document' ? 'document' : 'body';
  const name = proper ?? phrase.text;
  const known = proper
    ? bodyNamed(proper, roster)
    : roster.calledBy(phrase).find(({ roles }) => roles.slice(-5).some((held) => isSameThing(phrase, held)));
  const entry = known ?? roster.add(kind, [name], [keyOf(name)], phrase.gender, phrase.plural);
  const fuller = known && !proper && known.roles.every((held) => held.text.length < name.length);
  if (fuller) roster.rename(known, [name], [keyOf(name)]);
  roster.giveRole(entry, phrase);
  return entry;
}

const bodyNamed = (name: string, roster: Roster): Entry | undefined =>
  roster.withName([keyOf(name)]).find((entry) => entry.kind === 'body');

function isSameThing(phrase: Phrase, held: Phrase): boolean {
  if (phrase.plural !== held.plural) return false;
  const common = compare(phrase.domain, held.domain);
  return common !== null && (common > 0 || phrase.to - phrase.from === 1 || phrase.text === held.text);
}

/** The proper name after a naming noun: «агентство «Тензор»». */
function properName(phrase: Phrase, words: readonly Word[], lexicon: Lexicon): string | null {
  if (!lexicon.grammar.naming.includes(phrase.lemma)) return null;
  const known = properAt(words, phrase.head + 1, lexicon);
  if (known && known.to === phrase.to) return known.name;
  const rest = words.slice(phrase.head + 1, phrase.to);
  const first = rest[0];
  const last = rest.at(-1);
  if (!first || !last || !(first.title || first.acronym || first.capital)) return null;
  return rest.map((word, index) => (index === 0 ? '' : word.gap) + word.text).join('');
}

/** A body known by its proper name alone: «Кремль», «МИД», «Тензор». */
export const enrolProper = (name: string, roster: Roster): Entry =>
  bodyNamed(name, roster) ?? roster.add('body', [name], [keyOf(name)], null);

/** Somebody whom the article names by role only. */
export function enrolUnnamed(phrase: Phrase, roster: Roster): Entry {
  const { gender, plural, text } = phrase;
  const entry = roster.add('unnamed', [text], [keyOf(text)], gender, plural);
  roster.giveRole(entry, phrase);
  return entry;
}

/** One of several namesakes, called by words that tell them apart: "the elder Rowe". */
export const enrolTold = (name: string, roster: Roster): Entry =>
  roster.withName([keyOf(name)]).find((entry) => entry.kind === 'unnamed') ??
  roster.add('unnamed', [name], [keyOf(name)], null);
