import type { Lexicon } from './lexicon.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrases.ts';
import type { Entry } from './roster.ts';

/** The person as shown. */
export function personOf(entry: Entry, lexicon: Lexicon): Person {
  const { kind, parts } = entry;
  return { name: parts.join(' '), role: kind === 'person' ? shownRole(entry, lexicon) : null, kind };
}

/** What stands by the name and says of what, then what else the article calls them. */
function shownRole({ roles, called: all }: Entry, { plain }: Lexicon): string | null {
  const tells = ({ groups }: Phrase): boolean => !groups.every((group) => plain.has(group));
  const own = roles.filter((role) => !role.borrowed && tells(role));
  const called = all.filter(tells);
  const office = ({ domain: { places, fields, names } }: Phrase): boolean => places.size + fields.size + names.size > 0;
  const best = own.find(office) ?? called.find(office) ?? own[0] ?? called[0] ?? roles.find(tells);
  return best?.text ?? null;
}
