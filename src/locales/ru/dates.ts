import type { DateGrammar } from '../../core/dates/grammar.ts';
import { families } from './dates/expressions.ts';
import { fragments } from './dates/fragments.ts';
import { tense } from './dates/tense.ts';
import { traps } from './dates/traps.ts';
import { words } from './dates/words.ts';

export const dates: DateGrammar = {
  letter: 'а-яa-z',
  words,
  fragments,
  families,
  traps,
  joint: ',? |,? во? |,? (?:в ночь )?на |,? около |,? уже ',
  ranges: [
    { open: 'со? ', gap: ' (?:по|до) ' },
    { open: 'от ', gap: ' до ' },
    { open: 'между ', gap: ' и ' },
    { open: 'ноч[ьи] со? ', gap: ' на ' },
    { open: '', gap: ' ?— ?' },
    { open: '', gap: ',? (?:— |и )?', edges: true },
  ],
  capitalised: [],
  // «Ночь музеев»
  lowerCase: ['month', 'season', 'weekday', 'partOfDay'],
  tense,
};
