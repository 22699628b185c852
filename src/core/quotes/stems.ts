/** Tells whether a word is meant. A regular expression is one, too. */
export interface WordTest {
  readonly test: (word: string) => boolean;
}

/** Words by their beginnings, with an ending of so many letters: a set is ready at once, a pattern of hundreds of stems is not. */
export function startingWith(stems: readonly string[], shortest: number, longest: number): WordTest {
  const known = new Set(stems);
  return {
    test: (word) => {
      for (let ending = shortest; ending <= longest; ending += 1) {
        if (known.has(word.slice(0, word.length - ending))) return true;
      }
      return false;
    },
  };
}
