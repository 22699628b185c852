import type { DateGrammar } from '../../core/dates/grammar.ts';

const never = '(?!)';

/** Figures only: 22.04.2024, 2024-04-22, and years of the last centuries. */
export const dates: DateGrammar = {
  letter: 'a-zß-ÿ',
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
  fragments: { recent: '(?=18[5-9]|19|20[0-5])', counted: ' ?[%°$€£¥]' },
  families: [
    {
      cue: '\\d',
      expressions: ['{day}\\.{monthNumber}\\.{year}', '{year}-{monthNumber}-{day}', '{recent}{year}(?!{counted})'],
    },
  ],
  traps: [],
  joint: never,
  ranges: [],
  capitalised: [],
  lowerCase: [],
  tense: { past: never, future: never, forward: never },
};
