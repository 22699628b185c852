import { bylineWords } from '../../rules/bylines.ts';

export type NameTest = (name: string) => boolean;

/** The names in texts that hold one or several, with the words for "by" and "and" gone; a part that is no name is left out. */
export const toNames = (texts: readonly string[], isSite: NameTest): readonly string[] =>
  texts
    .flatMap((text) => text.replace(bylineWords.before, '').split(bylineWords.between))
    .flatMap((part) => apart(part, isSite))
    .map((name) => bare(name.replace(bylineWords.before, '').replace(bylineWords.after, '')))
    .filter(isName);

/** Two names with "and" between them are two authors, unless one is the site: "The Harbour and Reuters" is one. */
function apart(part: string, isSite: NameTest): readonly string[] {
  const names = part.split(bylineWords.and);
  return names.length > 1 && names.some(isSite) ? [part] : names;
}

/** A name without the marks that part it from what follows. */
export const bare = (name: string): string =>
  name
    .replace(/[\s,;:|·•—–-]+$/, '')
    .replace(fullStop, '')
    .trim();

/** A full stop behind a name, not that of an initial or of "Jr." */
const fullStop = /(?<=[^\s\d!-/:-@]{4})\.$/;

/** A name is short, has letters, and is no address. */
const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  startsWithLetter(name) &&
  !/[@\d]|:\/\/|www\./.test(name) &&
  !bylineWords.noName.test(name);

/** A letter with a capital form is one without asking for its properties, which are dear to compile. */
const startsWithLetter = (name: string): boolean => isCased(name.charAt(0)) || /^\p{L}/u.test(name);

const isCased = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/** Two or three words with capitals: what a line needs to be taken for a name without any other sign. */
export const isPerson: NameTest = (name) => inWords.test(name) && name.split(' ').every(isCapitalised);

const isCapitalised = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Letters of the scripts that have capitals, and the marks that stand for a sound among them: «Демʼяненко», Toʻxtayev. */
const letter = 'A-Za-zÀ-ÖØ-öø-\\u02c1\\u0370-\\u0481\\u048a-\\u0587\\u1e00-\\u1fff';
const inWords = new RegExp(`^[${letter}.’'-]{2,} (?:[${letter}.’'-]+ )?[${letter}’'-]{2,}$`);
