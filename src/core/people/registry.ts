import { compare } from './domain.ts';
import type { Lexicon } from './lexicon.ts';
import { properAt } from './proper.ts';
import type { Phrase } from './roles.ts';
import type { Entry } from './roster.ts';
import { keyOf, type Word } from './words.ts';

/** A new or known body for a phrase like «областной департамент финансов»; «департамент» alone means the one named before. */
export function enrolBody(phrase: Phrase, words: readonly Word[], roster: Entry[], lexicon: Lexicon): Entry {
  const proper = properName(phrase, words, lexicon);
  const known = [...roster].reverse().find((entry) => {
    if (entry.kind !== phrase.kind) return false;
    if (proper) return entry.keys[0] === keyOf(proper);
    return entry.roles.some((held) => held.lemma === phrase.lemma && isSameThing(phrase, held));
  });
  const name = proper ?? phrase.text;
  if (known) {
    if (!proper && known.roles.every((held) => held.text.length < name.length)) {
      known.parts = [name];
      known.keys = [keyOf(name)];
    }
    known.roles.push(phrase);
    return known;
  }
  const kind = phrase.kind === 'document' ? 'document' : 'body';
  const entry: Entry = {
    kind,
    parts: [name],
    keys: [keyOf(name)],
    gender: phrase.gender,
    plural: phrase.plural,
    roles: [phrase],
    called: [],
    subjects: 0,
  };
  roster.push(entry);
  return entry;
}

function isSameThing(phrase: Phrase, held: Phrase): boolean {
  if (phrase.plural !== held.plural) return false;
  const common = compare(phrase.domain, held.domain);
  return common !== null && (common > 0 || phrase.to - phrase.from === 1 || phrase.text === held.text);
}

/** The proper name after a naming noun: «агентство S&P». */
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

/** A body known by its proper name alone: «Кремль», «РАЭК», «Ведомости». */
export function enrolProper(name: string, roster: Entry[]): Entry {
  const known = roster.find((entry) => entry.kind === 'body' && entry.keys[0] === keyOf(name));
  if (known) return known;
  const entry: Entry = {
    kind: 'body',
    parts: [name],
    keys: [keyOf(name)],
    gender: null,
    plural: false,
    roles: [],
    called: [],
    subjects: 0,
  };
  roster.push(entry);
  return entry;
}

/** Somebody whom the article names by role only. */
export function enrolUnnamed(phrase: Phrase, roster: Entry[]): Entry {
  const { gender, plural, text } = phrase;
  const entry: Entry = {
    kind: 'unnamed',
    parts: [text],
    keys: [keyOf(text)],
    gender,
    plural,
    roles: [phrase],
    called: [],
    subjects: 0,
  };
  roster.push(entry);
  return entry;
}
