import type { Lexicon } from './grammar.ts';

const centuries = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** Roman numerals of the centuries, each `x` and `i` also as the keyboard's own letters that look alike, e.g. «ХХ». */
export const romanCenturies = (x: string, i: string): Lexicon<number> =>
  Object.fromEntries(
    centuries.map((numeral, index) => [numeral.replaceAll('x', `[x${x}]`).replaceAll('i', `[i${i}]`), index + 1]),
  );
