import type { Span } from '../span.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** Somebody the article explains, and where it first names them. */
export interface Introduction {
  readonly person: Person;
  readonly at: Span;
}

/** A lone word with a role beside it is as often a place: «мэр Белоречья». */
const isFullName = (name: string): boolean => name.includes(' ');

/** The article's who's who, in the order in which it brings them in: everybody it names in full and says what they are. */
export const whoIsWho = ({ persons, mentions }: People): readonly Introduction[] =>
  persons
    .filter(({ kind, name, role }) => kind === 'person' && role !== null && isFullName(name))
    .flatMap((person) => {
      const first = mentions.find((mention) => mention.person === person && mention.kind === 'name');
      return first ? [{ person, at: first.at }] : [];
    })
    .sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
