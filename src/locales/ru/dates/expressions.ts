import type { Expression, ExpressionFamily } from '../../../core/dates/grammar.ts';

const months: readonly Expression[] = [
  '{day}{th}? {month}(?:,? {year}{yearTail})?',
  '(?:(?:с|со) )?{day}{th}?(?: по | до | ?— ?|-){toDay}{th}? {month}(?:,? {year}{yearTail})?',
  '(?:ноч[ьи] )?со? {day}{th}? на {toDay}{th}? {month}(?:,? {year}{yearTail})?',
  // «5, 6 и 7 мая 2024 года»: each day by itself, the month taken from ahead
  '{day}{th}?(?=(?:, ?{.day}{th}?){0,3}(?: и| или) {.day}{th}? {month}(?:,? {year})?)',
  '{month},? {year}{yearTail}',
  '{month}(?= (?:и|или) {.month} {year})',
  '{before}{month}',
  '(?<={.month}(?:,| и| или) ){month}',
  '{month}(?: ?— ?|-){toMonth}(?:,? {year}{yearTail})?',
  '{shift} {month}',
  '{ordinal} {month}(?:,? {year}{yearTail})?',
];

const figures: readonly Expression[] = [
  '{day}{th}? числа',
  '(?<={.weekday},? ){day}-(?:го|е)',
  '{day}\\.{monthNumber}\\.{year}(?: ?(?:года|г\\.?))?',
  '{day}\\.{monthNumber}\\.{shortYear}(?: ?(?:года|г\\.?))?',
  '{year}-{monthNumber}-{day}',
  '{day}/{monthNumber}/{year}',
];

const years: readonly Expression[] = [
  '(?:{.shift}, )?{year}{yearWord}',
  '{anyYear} год(?:а|у|ом|е)?',
  '{year}-(?:го|й|м|му)',
  '{before}{plainYear}{year}(?!{counted})',
  '(?<=\\(){plainYear}{year}(?=[),;])',
  '{year}(?:-?(?:го|м|й))?(?=(?:, ?\\d{4}(?:-?(?:го|м|й))?){0,4} (?:и|или) \\d{4}{yearsWord})',
  '{year}(?:-?(?:го|й))?(?: ?— ?|-){toYear}{yearsWord}',
  '{plainYear}{year}(?: ?— ?|-){toYear}(?!{counted})',
  '{year}/{toShortYear}{yearsWord}?',
  '{plainYear}{year}/{plainYear}{toYear}{yearsWord}?',
  '{year}(?:—|-){toShortYear}{yearsWord}',
  '(?:с|со|между) {year}(?:-?(?:го|м))?(?: год(?:а|ом))? (?:по|до|и) {toYear}{yearsWord}',
  '(?:с|со|между) {plainYear}{year} (?:по|до|и) {plainYear}{toYear}(?!{counted})',
];

const periods: readonly Expression[] = [
  '(?=весно|летом|осенью|зимо){season}(?: {year}{yearTail})?',
  '{season} {year}{yearTail}',
  '{season} {year}(?:—|-|/)(?:\\d\\d)?\\d\\d{yearsWord}?',
  '{shift} {season}',
  '{before}{season}',
  '{quarter}(?:-?(?:й|м|го))? (?:квартал(?:а|е|у|ом)?|кв\\.)(?: {year}{yearTail})?',
  '{half}(?:-?(?:е|м|го))? полугоди(?:е|я|и|ю|ем)(?: {year}{yearTail})?',
  '{half}(?:-?(?:я|й|ю))? половин(?:а|е|ы|у|ой) (?:{year}{yearTail}|(?={.shift} года))',
  { text: '{half} половин(?:а|е|ы|у|ой) года', means: { relative: { unit: 'year', by: 0, from: 'publication' } } },
  '{decade}-?(?:х|е|ые|ых)(?: год(?:ы|ов|ам|ах)| гг\\.?)',
  '{decade}-(?:х|ых)',
  '(?<=(?<![а-я])(?:в|и|на|за|про) ){decade}-е',
  '{decade}(?: ?— ?|-){toDecade}-(?:х|е|ые|ых)(?: год(?:ы|ов|ам|ах)| гг\\.?)?',
  '{decade}-е(?= (?:прошлого|этого|нынешнего) века)',
  '(?=[а-я]){decade} год(?:ы|ов|ам|ах)',
  '(?<=(?<![а-я])(?:в|с|из|начал[аеу]|конц[аеу]|середин[ыеу]) )(?=[а-я]){decade}(?! дол)',
  '{century}(?:-?(?:й|го|м))? (?:век(?:а|е|у|ом)?|столети(?:е|я|и|ю|ем)|в\\.)',
  // «в конце XIX — начале XX века»
  '{century}(?= ?(?:—|и) {.edge} {.century}(?:-?го)? (?:век|столети))',
  '{century}(?: ?— ?|-){toCentury} (?:век(?:а|ов|ах|ам)|столети(?:я|й|ях)|вв?\\.)',
];

const weekdays: readonly Expression[] = [
  '{beforeWeekday}{weekday}',
  '{beforeWeekday}{weekday}(?: ?— ?|-){toWeekday}',
  '{shift} {weekday}',
  '(?<={.weekday}(?:,| и| или) ){weekday}',
];

const relative: readonly Expression[] = [
  '{days}',
  {
    text: '(?:в )?(?:тот|этот)(?: же)? (?:самый )?день',
    means: { relative: { unit: 'day', by: 0, from: 'previous' } },
  },
  { text: 'на (?:следующий|другой) день', means: { relative: { unit: 'day', by: 1, from: 'previous' } } },
  { text: 'т(?:от|ого|ому|ом|ой|у|а) же {unit}', means: { from: 'previous' } },
  '(?!{several}){shift} (?!{dayOrLess}){unit}',
  '{edge} (?!{dayOrLess}){unit}',
  { text: '{count} {unit}(?: тому)? назад', means: { direction: -1 } },
  { text: '{one}{unit}(?: тому)? назад', means: { direction: -1 } },
  { text: 'полгода(?: тому)? назад', means: { relative: { unit: 'month', by: -6, from: 'publication' } } },
  { text: 'полтора года(?: тому)? назад', means: { relative: { unit: 'month', by: -18, from: 'publication' } } },
  { text: 'через {count} {unit}', means: { direction: 1 } },
  { text: 'через {one}{unit}', means: { direction: 1 } },
  { text: '(?:{count} )?{unit} (?:ранее|раньше)', means: { direction: -1, from: 'previous' } },
  { text: 'спустя (?:{count} |{one}){unit}', means: { direction: 1, from: 'previous' } },
  { text: '(?:{count} )?{unit} (?:позже|спустя)', means: { direction: 1, from: 'previous' } },
  {
    text: '(?<=(?<![а-я])(?:в|на|за) )выходные(?! дни)',
    means: { relative: { unit: 'weekend', by: 0, from: 'publication' } },
  },
  { text: 'ближайш(?:ие|их) выходн(?:ые|ых)', means: { relative: { unit: 'weekend', by: 0, from: 'publication' } } },
];

/** Times, parts of the day and edges place nothing by themselves; they join the date beside them. */
const times: readonly Expression[] = [
  '{hour}:{minute}(?: {meridiem})?{zone}?',
  '(?<=(?<![а-я])(?:в|около|к|до|с|после) ){hour}(?: час(?:ов|а|ам)?)?(?: {minute} минут(?:ы|у)?)? {meridiem}{zone}?',
  '(?<=(?<![а-я])(?:в|около|к|до|с|после) ){hour} час(?:ов|а|ам)?(?: {minute} минут(?:ы|у)?)?{zone}?',
];

const pieces: readonly Expression[] = ['{partOfDay}', '{edge}', '(?<=(?<![а-я])(?:в|на|к|ко|до|после|под) ){holiday}'];

export const families: readonly ExpressionFamily[] = [
  { cue: '{.month}', expressions: months },
  { cue: '\\d', expressions: [...figures, ...years, ...times] },
  {
    cue: '{.season}|{.decade}|квартал|кв\\.|полугоди|половин|век|столети|в\\.|\\d+0-?[а-я]| ?год',
    expressions: periods,
  },
  { cue: '{.weekday}', expressions: weekdays },
  { cue: '{.unit}|{.days}|полгода', expressions: relative },
  { cue: '{.partOfDay}|{.edge}|{.holiday}', expressions: pieces },
];
