import { isBare } from './domain.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrases.ts';
import type { Entry } from './roster.ts';

/** The person as shown. */
export function personOf(entry: Entry): Person {
  const { kind, parts } = entry;
  return { name: parts.join(' '), role: kind === 'person' ? shownRole(entry) : null, kind };
}

/** What stands by the name and says of what, then what else the article calls them. */
function shownRole({ roles, called }: Entry): string | null {
  const own = roles.filter(({ borrowed }) => !borrowed);
  const office = (role: Phrase): boolean => !isBare(role.domain);
  const best = own.find(office) ?? called.find(office) ?? own[0] ?? called[0] ?? roles[0];
  return best?.text ?? null;
}
