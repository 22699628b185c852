import type { DateGrammar } from '../../core/dates/grammar.ts';
import { families } from './dates/expressions.ts';
import { fragments } from './dates/fragments.ts';
import { tense } from './dates/tense.ts';
import { traps } from './dates/traps.ts';
import { words } from './dates/words.ts';

export const dates: DateGrammar = {
  letter: 'a-zà-öø-ž',
  words,
  fragments,
  families,
  traps,
  joint: ',? |,? (?:of|in|on|at|during|around|about|after)(?: the)? ',
  ranges: [
    { open: 'from (?:the )?', gap: ' (?:to|until|till|through) ' },
    { open: 'between ', gap: ' and ' },
    { open: '', gap: ' ?(?:—|-) ?| (?:to|through) ' },
  ],
  capitalised: ['month', 'weekday', 'holiday'],
  // "USA Today"
  lowerCase: ['days'],
  tense,
};
