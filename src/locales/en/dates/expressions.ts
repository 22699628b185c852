import type { Expression, ExpressionFamily } from '../../../core/dates/grammar.ts';

const months: readonly Expression[] = [
  '{month} {day}{th}?(?:,? {year})?',
  '{day}{th}?(?: of)? {month}(?:,? {year})?',
  '(?:the )?{ordinal} of {month}(?:,? {year})?',
  '{month} {ordinal}(?:,? {year})?',
  '{month} {day}{th}?(?:,? {year})? \\({weekday}\\)',
  '{day}{th}? {month}(?:,? {year})? \\({weekday}\\)',
  '(?:the )?{day}{th}(?= of (?:this|last|next) month)',
  '{month} {day}{th}?{to}{toDay}{th}?(?:,? {year})?',
  '{day}{th}?{to}{toDay}{th}?(?: of)? {month}(?:,? {year})?',
  // "June 5, 6 and 7", "5, 6 and 7 June": the month taken from behind, or ahead
  '(?<={month} {.day}{th}?(?:, {.day}{th}?){0,3}(?:,| and|, and) ){day}{th}?(?=[.,;)]|$| and {.day}{th}?(?:[.,;)]|$))',
  '{day}{th}?(?=(?:, {.day}{th}?){0,3},? and {.day}{th}?(?: of)? {month}(?:,? {year})?)',
  '(?:first|second|third|fourth|last|final) {.weekday} (?:in|of) {month}(?:,? {year})?',
  '{month}(?:,? | of ){year}',
  '{month}(?:—|-|/| to | through ){toMonth}(?:,? {year})?',
  '{month}',
  'mid-{month}(?:,? {year})?',
  '{shift} {month}',
];

const figures: readonly Expression[] = [
  '{monthNumber}/{day}/{year}',
  '{day}/{monthNumber}/{year}',
  '{day}\\.{monthNumber}\\.{year}',
  '{year}-{monthNumber}-{day}',
];

const years: readonly Expression[] = [
  '{plainYear}{year}(?!{counted})',
  '(?<=(?<![a-z])(?:in|since|by|from|to|of|until|before|after|around) ){year}(?!{counted})',
  "(?<=(?<![a-z])(?:in|since|of|before|after) )'{shortYear}",
  'mid-{year}',
  '(?:the year|the class of|fiscal(?: year)?|fy|a\\.?d\\.?) ?{anyYear}',
  "fy ?'?{shortYear}",
  '{year}(?:—|-| to ){toYear}(?!{counted})',
  '(?:from|between) {year} (?:to|until|and|through) {toYear}',
  '(?:the )?{year}(?:—|-|/){toShortYear}(?: (?:fiscal|financial|academic|school) year| season)?',
  '(?:the )?{plainYear}{year}/{plainYear}{toYear}(?: (?:fiscal|financial|academic|school) year| season)?',
  '(?:the )?(?:fiscal|financial|academic|school) year(?: of)? {year}/(?:{toYear}|{toShortYear})',
];

const periods: readonly Expression[] = [
  '{season}(?: of|,)? {year}',
  '{season}(?: of|,)? {year}(?:—|-|/)(?:\\d\\d)?\\d\\d',
  '{shift} {season}',
  '{beforeSeason}{season}',
  '(?:the )?{quarter}[ -]quarter(?:(?: of)? {year})?',
  '(?:the )?{quarter}{th} quarter(?:(?: of)? {year})?',
  'q{quarter}(?:(?: of)? {year})?',
  '(?:the )?{half} half of (?:{year}|{shift} {unit})',
  {
    text: '(?:the )?{half} half of the year',
    means: { relative: { unit: 'year', by: 0, from: 'publication' } },
  },
  { text: '(?:the )?(?:last|final) quarter of {year}', means: { quarter: 4 } },
  'h{half} {year}',
  "(?:the )?(?!1\\d00)(?=\\d{4}){decade}'?s",
  "(?:the )?(?:early |mid-|late )?{hundreds}00'?s",
  "(?:the )?(?:early|mid|late)-(?!1\\d00)(?=\\d{4}){decade}'?s",
  "(?<=the |the early |the late |early |late |mid-|\\d0s (?:and|or|to) )'?{decade}'?s",
  "'{decade}s",
  '(?<=(?:the|early|late) )(?=[a-z]){decade}',
  '(?:the )?{century}{th}[ -]century',
  '(?:the )?(?=[a-z]){century}[ -]century',
  '(?:the )?{century}{th}(?: and | to |—|-)(?:the )?{toCentury}{th} centuries',
];

const weekdays: readonly Expression[] = [
  '{weekday}',
  { text: '(?:(?:this|the) )?past {weekday}', means: { shift: -1 } },
  '{shift} {weekday}',
  '{weekday} {shift} week',
];

const relative: readonly Expression[] = [
  '{days}',
  { text: 'last night', means: { partOfDay: 'night', relative: { unit: 'day', by: -1, from: 'publication' } } },
  { text: 'this (?:morning|afternoon|evening)', means: { relative: { unit: 'day', by: 0, from: 'publication' } } },
  { text: '(?:the )?(?:next|following) day', means: { relative: { unit: 'day', by: 1, from: 'previous' } } },
  {
    text: '(?:the )?(?:next|following) {partOfDay}',
    means: { relative: { unit: 'day', by: 1, from: 'previous' } },
  },
  {
    text: '(?:the )?(?:previous day|day before{andNoEvent})',
    means: { relative: { unit: 'day', by: -1, from: 'previous' } },
  },
  { text: '{pointing}that (?:same )?{partOfDay}', means: { relative: { unit: 'day', by: 0, from: 'previous' } } },
  { text: '{pointing}that (?:same )?{unit}', means: { from: 'previous' } },
  { text: '{edge} that (?:same )?{unit}', means: { from: 'previous' } },
  { text: 'the week after', means: { relative: { unit: 'week', by: 1, from: 'previous' } } },
  { text: '(?:this|the) past weekend', means: { relative: { unit: 'weekend', by: 0, from: 'publication' } } },
  { text: '(?:over|at|during) the weekend', means: { relative: { unit: 'weekend', by: 0, from: 'publication' } } },
  '{shift} (?!{dayOrLess}|{several}){unit}',
  '{edge} (?:the )?(?!{dayOrLess}){unit}',
  { text: '(?:the )?following (?!{dayOrLess}){unit}', means: { shift: 1, from: 'previous' } },
  { text: '(?:the )?previous (?!{dayOrLess}){unit}', means: { shift: -1, from: 'previous' } },
  { text: '(?:the )?year before{andNoEvent}', means: { relative: { unit: 'year', by: -1, from: 'previous' } } },
  { text: 'the same {unit}', means: { from: 'previous' } },
  { text: '{count} {unit} ago(?: today| this (?:week|month|year))?', means: { direction: -1 } },
  {
    text: '(?:a|one) year and a half ago',
    means: { relative: { unit: 'month', by: -18, from: 'publication' } },
  },
  { text: 'half a century ago', means: { relative: { unit: 'year', by: -50, from: 'publication' } } },
  { text: 'a fortnight ago', means: { relative: { unit: 'day', by: -14, from: 'publication' } } },
  { text: '(?:the )?(?!{dayOrLess}|{several}){unit} before last', means: { shift: -2, from: 'publication' } },
  {
    text: "(?<=(?<![a-z])(?:by|at|before|until) )(?:the )?year(?:-|'s )end",
    means: { relative: { unit: 'year', by: 0, from: 'publication' } },
  },
  { text: '{count} {unit} from (?:now|today)', means: { direction: 1, from: 'publication' } },
  {
    text: 'in (?:just |about |around |roughly |some |less than |under )?{count} {unit}(?! (?:an?|per) )',
    means: { direction: 1, from: 'ahead' },
  },
  { text: '{count} {unit} (?:earlier(?! than)|before{andNoEvent})', means: { direction: -1, from: 'previous' } },
  { text: '{count} {unit} later', means: { direction: 1, from: 'previous' } },
];

/** Times, parts of the day and edges place nothing by themselves; they join the date beside them. */
const times: readonly Expression[] = [
  '{hour}(?:[:.]{minute})? ?{meridiem}{zone}?',
  '{hour}(?::{minute})?(?: ?(?:a\\.?m\\.?|p\\.?m\\.?))?{to}{toHour}(?::{toMinute})? ?{meridiem}{zone}?',
  '{hour}:{minute}{zone}?',
];

const pieces: readonly Expression[] = ['{partOfDay}', '{edge}{leadsToDate}', '{holiday}(?!{ofHoliday})'];

export const families: readonly ExpressionFamily[] = [
  { cue: '{.month}', expressions: months },
  { cue: '\\d', expressions: [...figures, ...years, ...times] },
  { cue: "{.season}|{.decade}|quarter|q\\d|half|h\\d|\\d0'?s|century|centuries", expressions: periods },
  { cue: '{.weekday}', expressions: weekdays },
  { cue: '{.unit}|{.days}|fortnight|morning|afternoon|evening|night', expressions: relative },
  { cue: '{.partOfDay}|{.edge}|{.holiday}', expressions: pieces },
];
