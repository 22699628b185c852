import type { DateGrammar } from '../../core/dates/grammar.ts';

const none = '(?!)';

export const dates: DateGrammar = {
  letter: 'a-z',
  words: {
    month: {},
    weekday: {},
    ordinal: {},
    count: {},
    quarter: {},
    half: {},
    decade: {},
    century: {},
    season: {},
    unit: {},
    shift: {},
    days: {},
    edge: {},
    partOfDay: {},
    meridiem: {},
    holiday: {},
  },
  fragments: {},
  expressions: [],
  traps: [],
  joint: none,
  ranges: [],
  capitalised: ['month', 'weekday'],
  lowerCase: [],
  tense: { past: none, future: none, forward: none },
};
