import type { DateGrammar } from '../../core/dates/grammar.ts';
import { months } from './months.ts';

const never = '(?!)';

/** 22.04.2024, 2024-04-22, years of the last centuries, months beside a day or a year, and 2024年4月22日. */
export const dates: DateGrammar = {
  letter: 'a-zß-ž',
  words: {
    month: months,
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
  fragments: { recent: '(?=18[5-9]|19|20[0-5])', counted: ' ?(?:[%°$€£¥万億千円人元件名]|[만억원명])' },
  families: [
    {
      cue: '{.month}',
      expressions: [
        '{day}(?:\\.|er|º|ª)?(?: de| di)? {month}(?:,? (?:de |del )?{year})?',
        '{month}(?: de| del)? {year}',
      ],
    },
    {
      cue: '\\d+(?:年|月|년|월)',
      expressions: [
        '{year}年(?:{monthNumber}月(?:{day}日)?)?',
        '{monthNumber}月{day}日',
        '{year}년(?: {monthNumber}월(?: {day}일)?)?',
        '{monthNumber}월 {day}일',
      ],
    },
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
