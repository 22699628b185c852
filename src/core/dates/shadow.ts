/** A copy of a text that is easier to match, and the way back to the text as shown. */
export interface Shadow {
  /** In lower case. */
  readonly text: string;
  /** The same in the case as shown. */
  readonly cased: string;
  /** Offset in the text as shown of a character of the copy. */
  readonly toShown: (offset: number) => number;
  /** Offset in the copy of a character as shown. */
  readonly fromShown: (offset: number) => number;
}

const replacements: Readonly<Record<string, string>> = {
  ё: 'е',
  Ё: 'Е',
  '—': '–',
  '−': '–',
  '‒': '–',
  '―': '–',
  '‑': '-',
  '«': '"',
  '»': '"',
  '„': '"',
  '“': '"',
  '”': '"',
  '’': "'",
};

/** All but the plain space of `\s`, and the keys above. */
const special = /[^\S ]|[\u2010-\u2015\u2212«»„“”’ёЁ]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Plain spaces, one kind of dash, quote and apostrophe, no invisible characters. */
export function shadowOf(shown: string): Shadow {
  const same = shown.replace(
    special,
    (character) => replacements[character] ?? (character.trim() === '' ? ' ' : character),
  );
  const holes = [...same.matchAll(invisible)].map(({ index }) => index);
  const cased = holes.length > 0 ? same.replace(invisible, '') : same;
  return {
    text: lowered(cased),
    cased,
    toShown: (offset) => holes.reduce((at, hole) => (hole <= at ? at + 1 : at), offset),
    fromShown: (offset) => offset - holes.filter((hole) => hole < offset).length,
  };
}

/** Lower case, but for the letters that would grow longer by it («İ») and move all that follows. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
