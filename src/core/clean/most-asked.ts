/** How much may be asked about one page: more than nearly any article has, and too little to keep the background busy. */
export const mostLines = 5_000;

/** Of all lines together. */
export const mostLetters = 500_000;

/** In one line. */
export const mostLinks = 1_000;

/** Letters of an address, a title, a name. */
export const mostWords = 10_000;
