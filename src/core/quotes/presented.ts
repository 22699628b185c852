import type { Mention } from '../people/mention.ts';
import type { Person } from '../people/person.ts';
import { readWords } from '../text/tokens.ts';

/** Letters of a name that no case changes. */
const stem = 4;

/** Whom an interview is with: the only person named before its first answer, or the only one of those in its title. */
export function findPresented(mentions: readonly Mention[], firstAnswer: number, title: string): Person | null {
  const named = new Set(
    mentions.flatMap(({ at, kind, person, quoted }) =>
      at.block < firstAnswer && kind === 'name' && !quoted && person?.kind === 'person' ? [person] : [],
    ),
  );
  const titled = readWords(title).map(({ text }) => text);
  const [only, ...others] = named;
  if (only && others.length === 0) return only;
  const [meant, ...more] = [...named].filter(({ name }) => isIn(titled, name));
  return meant && more.length === 0 ? meant : null;
}

/** Whether the family name is among the words, in any case. */
function isIn(words: readonly string[], name: string): boolean {
  const family = readWords(name).at(-1)?.text ?? '';
  const same = family.slice(0, Math.max(stem, family.length - 2));
  return family.length >= stem && words.some((word) => word.startsWith(same));
}
