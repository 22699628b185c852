import type { Place } from './grammar.ts';

/** Reads a table of places, a line each: `key: beginnings of nouns | beginnings of adjectives`. */
export const readPlaces = (table: string): readonly Place[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', rest = ''] = line.split(':');
      const [nouns, adjectives] = rest.split('|');
      return { key, nouns: split(nouns), adjectives: split(adjectives) };
    });

const split = (text = ''): readonly string[] => text.trim().split(/\s+/).filter(Boolean);
