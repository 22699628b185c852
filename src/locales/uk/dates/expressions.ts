import type { Expression, ExpressionFamily } from '../../../core/dates/grammar.ts';

export const fragments: Readonly<Record<string, string>> = {
  th: '-?(?:го|те|му)',
  yearTail: '(?:-?(?:го|й|му))?(?: ?(?:рік|рок[уи]|році|р\\.?))?',
  yearWord: '(?:-?(?:го|й|му))? ?(?:рік|рок(?:у|и|ів|ами|ах)|році|рр?\\.?)',
  plainYear: '(?=1[89]|20)(?!\\d\\d00)',
  counted: ' ?(?:[%°₴$€]|\\d{3}|тисяч|тис\\.|млн|млрд|грн|гривень|доларів|євро|тонн|осіб|людей|метрів|км|кг|раз)',
  before:
    '(?<=(?<![а-щьюяіїєґ])(?:у|в|з|із|зі|на|до|після|від|за|по|близько|почат(?:ок|ку)|середин[аиіу]|кін(?:ець|ця|ці)|наприкінці) )',
};

const months: readonly Expression[] = [
  '{day}{th}? {month}(?:,? {year}{yearTail})?',
  '(?:(?:з|із) )?{day}{th}?(?: по | до | ?— ?|-){toDay}{th}? {month}(?:,? {year}{yearTail})?',
  '{month} {year}{yearTail}',
  '{before}{month}',
  '{month}(?: ?— ?|-){toMonth}(?:,? {year}{yearTail})?',
];

const figures: readonly Expression[] = [
  '{day}\\.{monthNumber}\\.{year}',
  '{year}-{monthNumber}-{day}',
  '{year}{yearWord}',
  '{year}-(?:го|му|й)',
  '{before}{plainYear}{year}(?!{counted})',
  '{year}(?: ?— ?|-){toYear}{yearWord}',
  '(?:з|із|від) {year}(?:-?го)?(?: року)? (?:по|до) {toYear}{yearWord}',
  '{hour}:{minute}',
];

const periods: readonly Expression[] = [
  '(?=навесні|влітку|восени|взимку){season}(?: {year}{yearTail})?',
  '{season} {year}{yearTail}',
  '{shift} {season}',
  '{quarter}(?:-?(?:й|му|го))? квартал(?:у|і)?(?: {year}{yearTail})?',
  '{half} півріч(?:чя|чі)(?: {year}{yearTail})?',
  '{decade}-?(?:х|ті|их)(?: рок(?:и|ів|ах))?',
  '{century} (?:століт(?:тя|ті)|ст\\.)',
];

const weekdays: readonly Expression[] = [
  '(?<=(?<![а-щьюяіїєґ])(?:у|в|на|до|з|вранці|ввечері) ){weekday}',
  '{shift} {weekday}',
];

const relative: readonly Expression[] = [
  '{days}',
  { text: 'торік', means: { relative: { unit: 'year', by: -1, from: 'publication' } } },
  { text: 'наступного дня', means: { relative: { unit: 'day', by: 1, from: 'previous' } } },
  '{shift} (?!день|дн|годин|хвилин){unit}',
  { text: 'т(?:ого|ому|ієї) ж {unit}', means: { from: 'previous' } },
  { text: '{count} {unit} тому', means: { direction: -1 } },
  { text: '(?=(?:рік|місяць|тиждень) тому){unit} тому', means: { direction: -1 } },
  { text: 'через {count} {unit}', means: { direction: 1 } },
];

/** Parts of the day and edges place nothing by themselves; they join the date beside them. */
const pieces: readonly Expression[] = ['{partOfDay}', '{edge}'];

export const families: readonly ExpressionFamily[] = [
  { cue: '{.month}', expressions: months },
  { cue: '\\d', expressions: figures },
  { cue: '{.season}|квартал|півріч|століт|ст\\.|\\d+0-', expressions: periods },
  { cue: '{.weekday}', expressions: weekdays },
  { cue: '{.unit}|{.days}|торік', expressions: relative },
  { cue: '{.partOfDay}|{.edge}', expressions: pieces },
];
