import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { readDates, shown } from '../../core/dates/reading.ts';

/** A Monday. */
const published = '2024-04-22T16:14:00-04:00';

const read = (text: string): readonly string[] => shown(readDates(text, en, published));

describe('English dates that say all', () => {
  it.each([
    ['The bridge opened on June 7, 1912.', 'June 7, 1912 = 1912-06-07'],
    ['The bridge opened on 7 June 1912.', '7 June 1912 = 1912-06-07'],
    ['The bridge opened on the 7th of June 1912.', '7th of June 1912 = 1912-06-07'],
    ['The bridge opened on June 7th.', 'June 7th = 2023-06-07'],
    ['The bridge opened on Sept. 7, 1912.', 'Sept. 7, 1912 = 1912-09-07'],
    ['The bill is dated 03/05/2021.', '03/05/2021 = 2021-03-05'],
    ['The bill is dated 25/03/2021.', '25/03/2021 = 2021-03-25'],
    ['The bill is dated 2021-03-05.', '2021-03-05 = 2021-03-05'],
    ['The film came out in March 2021.', 'March 2021 = 2021-03'],
    ['The film came out in late March 2021.', 'late March 2021 = 2021-03'],
    ['The film came out in mid-March 2021.', 'mid-March 2021 = 2021-03'],
    ['The school was built in 1987.', '1987 = 1987'],
    ['The 1987 fire destroyed the school.', '1987 = 1987'],
    ['In the spring of 2019 the river rose.', 'spring of 2019 = 2019-SP'],
    ['It jumped from the summer of 2019 on.', 'summer of 2019 = 2019-SU'],
    ['Demand fell in the third quarter of 2022.', 'the third quarter of 2022 = 2022-Q3'],
    ['Demand fell in Q3 2022.', 'Q3 2022 = 2022-Q3'],
    ['Demand fell in the first half of 2022.', 'the first half of 2022 = 2022-H1'],
    ['The town grew in the 1970s.', 'the 1970s = 197X'],
    ["The town grew in the late '70s.", "late '70s = 197X"],
    ['The town grew in the mid-1970s.', 'the mid-1970s = 197X'],
    ['The town grew in the seventies.', 'seventies = 197X'],
    ['The town grew in the 1800s.', 'the 1800s = 18XX'],
    ["The town shrank in '68.", "'68 = 1968"],
    ["The war ended in '45.", "'45 = 1945"],
    ['Demand fell in the last quarter of 2022.', 'the last quarter of 2022 = 2022-Q4'],
    ['The book appeared in FY24.', 'FY24 = 2024'],
    ['The train left at 6.45am on March 3, 2020.', '6.45am on March 3, 2020 = 2020-03-03T06:45'],
    ['The clerk moved in March 2021, in the middle of the school year.', 'March 2021 = 2021-03'],
    ['She told Rowan Tonight in the early 1990s.', 'early 1990s = 199X'],
    ['The town grew in the 19th century.', 'the 19th century = 18XX'],
    ['The train left at 6:45 a.m. on March 3, 2020.', '6:45 a.m. on March 3, 2020 = 2020-03-03T06:45'],
    ['The train left on Tuesday, March 3, 2020, at 6 p.m.', 'Tuesday, March 3, 2020, at 6 p.m. = 2020-03-03T18:00'],
    ['The shop opened on Christmas Day 1999.', 'Christmas Day 1999 = 1999-12-25'],
    ['The book appeared in fiscal year 2019.', 'fiscal year 2019 = 2019'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe('English spans of time', () => {
  it.each([
    ['The fair ran March 5-9, 2021.', 'March 5-9, 2021 = 2021-03-05/2021-03-09'],
    ['The fair ran from 5 to 9 March 2021.', '5 to 9 March 2021 = 2021-03-05/2021-03-09'],
    ['The fair ran from February 28 to March 3, 2021.', 'from February 28 to March 3, 2021 = 2021-02-28/2021-03-03'],
    ['He served from 2014 to 2018.', 'from 2014 to 2018 = 2014/2018'],
    ['He served between 2014 and 2018.', 'between 2014 and 2018 = 2014/2018'],
    ['He served there (2014–2018).', '2014–2018 = 2014/2018'],
    ['The club won the 2016/17 season.', 'the 2016/17 season = 2016/2017'],
    ['The fair lasted from Friday to Sunday.', 'from Friday to Sunday = 2024-04-19/2024-04-21'],
    ['The choir sings 6-9 p.m. on May 11.', '6-9 p.m. on May 11 = 2024-05-11T18:00/2024-05-11T21:00'],
    ['They met over the weekend.', 'over the weekend = 2024-04-20/2024-04-21'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe('English dates that lean on the day of publication', () => {
  it.each([
    ['It snowed yesterday.', 'yesterday = 2024-04-21'],
    ['It snowed last night.', 'last night = 2024-04-21'],
    ['It snowed the day before yesterday.', 'the day before yesterday = 2024-04-20'],
    ['It will snow tomorrow.', 'tomorrow = 2024-04-23'],
    ['It snowed three days ago.', 'three days ago = 2024-04-19'],
    ['It snowed a week ago.', 'a week ago = 2024-04-15'],
    ['There was a market here five years ago.', 'five years ago = 2019'],
    ['The market will open in two weeks.', 'in two weeks = 2024-05-06'],
    ['The market closed last week.', 'last week = 2024-W16'],
    ['The market will open next week.', 'next week = 2024-W18'],
    ['The market closed last month.', 'last month = 2024-03'],
    ['The market closed in March of last year.', 'March of last year = 2023-03'],
    ['The market closed in the first half of last year.', 'the first half of last year = 2023-H1'],
    ['The market closed last summer.', 'last summer = 2023-SU'],
    ['The market closed on Friday.', 'Friday = 2024-04-19'],
    ['The market will open on Friday.', 'Friday = 2024-04-26'],
    ['The market closed on Monday.', 'Monday = 2024-04-22'],
    ['The market closed on Wednesday last week.', 'Wednesday last week = 2024-04-17'],
    ['The market closed on Friday night.', 'Friday night = 2024-04-19'],
    ['The market closed on March 28.', 'March 28 = 2024-03-28'],
    ['The market closed on Dec. 28.', 'Dec. 28 = 2023-12-28'],
    ['The market will open on May 28.', 'May 28 = 2024-05-28'],
    ['The market opens on January 3.', 'January 3 = 2025-01-03'],
    ['The market closed in December.', 'December = 2023-12'],
    ['The market is set to open in September.', 'September = 2024-09'],
    ['The market moves before the end of the year.', 'the end of the year = 2024'],
    ['The market closed half a century ago.', 'half a century ago = 1974'],
    ['The market closed a fortnight ago.', 'a fortnight ago = 2024-04-08'],
    ['The market closed the week before last.', 'the week before last = 2024-W15'],
    ['The market closed the year before last.', 'the year before last = 2022'],
    ['The market will close by year-end.', 'year-end = 2024'],
    ['The market closed in the latter half of 2020.', 'the latter half of 2020 = 2020-H2'],
    ['The market closed earlier this month.', 'earlier this month = 2024-04'],
    ['The market opens later this summer.', 'later this summer = 2024-SU'],
    ['The market may open in May.', 'May = 2024-05'],
    ['The market closed in May.', 'May = 2023-05'],
    ['The market closed on the 15th of this month.', 'the 15th of this month = 2024-04-15'],
    ['Bids are due no later than May 10.', 'May 10 = 2024-05-10'],
    ["They didn't search the market until October.", 'October = 2023-10'],
    ['The party leaders met ahead of the July 27 vote.', 'July 27 = 2024-07-27'],
    ['The ferry ban begins July 1 unless a court stops it.', 'July 1 = 2024-07-01'],
    ['All six rowers reached the second heat of the Town Cup on Friday.', 'Friday = 2024-04-19'],
    ['The dam saw its worst flood in 30 years in January this year.', 'January this year = 2024-01'],
    ['The last week of March was hot.', 'The last week of March = 2024-03'],
    ['The bank closes on the second Monday in October.', 'second Monday in October = 2024-10'],
    ['It snowed this past weekend.', 'this past weekend = 2024-04-20/2024-04-21'],
    ['He had been due in court on Friday.', 'Friday = 2024-04-19'],
    ['"We begin in May," he said.', 'May = 2024-05'],
    ['The vote is set for Dec. 7.', 'Dec. 7 = 2024-12-07'],
    ['They set Dec. 7 apart.', 'Dec. 7 = 2023-12-07'],
    ['This winter the crew built a bridge.', 'This winter = 2023-WI'],
    ['This winter the crew will build a bridge.', 'This winter = 2024-WI'],
    ['This summer the crew will build a bridge.', 'This summer = 2024-SU'],
    ['The market closes by Labor Day.', 'Labor Day = 2024-09-02'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

it('asks the verb of its own clause when an English date is', () => {
  expect(read('She guessed when they spoke on July 25 what the vote would bring.')).toEqual(['July 25 = 2023-07-25']);
});

describe('English dates that lie ahead', () => {
  it.each([
    ['The bridge will open in December.', 'December = 2024-12'],
    ['Voting will begin on February 14.', 'February 14 = 2025-02-14'],
    ['Work is expected to begin in the winter.', 'winter = 2024-WI'],
    ['The fair takes place on April 14.', 'April 14 = 2024-04-14'],
    ['The market opened in December, and it will grow.', 'December = 2023-12'],
    ['Trains were cancelled until Tuesday.', 'Tuesday = 2024-04-23'],
    ['Please reply by Friday.', 'Friday = 2024-04-26'],
    ['The storm lasted until Tuesday.', 'Tuesday = 2024-04-16'],
    ['The bridge did not open until Tuesday.', 'Tuesday = 2024-04-16'],
    ['On Friday the market closed.', 'Friday = 2024-04-19'],
    ['By Friday the water had fallen.', 'Friday = 2024-04-19'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe('English days that come round', () => {
  it.each([
    ['The club meets on the first Monday of the month.', []],
    ['The market opens on the last Sunday of each month.', []],
    ['The museum is open every day but Christmas.', []],
    ['It opens daily except on Christmas Day and Boxing Day.', []],
    ['The last Sunday of April was hot.', ['last Sunday of April = 2024-04']],
    ['The club met on Monday.', ['Monday = 2024-04-22']],
    ['The museum opened, but Christmas was quiet.', ['Christmas = 2023-12-25']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('English dates that lean on the date before', () => {
  it.each([
    ['The shop opened in 2015. The following year it burned down.', ['2015 = 2015', 'The following year = 2016']],
    ['The shop opened in 2015. Two years later it burned down.', ['2015 = 2015', 'Two years later = 2017']],
    [
      'The shop opened on 5 May 2015. It burned down the next day.',
      ['5 May 2015 = 2015-05-05', 'the next day = 2015-05-06'],
    ],
    ['It closed on 5, 6 and 7 March.', ['5 = 2024-03-05', '6 = 2024-03-06', '7 March = 2024-03-07']],
    ['It closed on March 5, 6 and 7.', ['March 5 = 2024-03-05', '6 = 2024-03-06', '7 = 2024-03-07']],
    ['The town grew in the 1970s and 80s.', ['the 1970s = 197X', '80s = 198X']],
    ['It closed on March 5 and 6, and again later.', ['March 5 = 2024-03-05', '6 = 2024-03-06']],
    ['Its use grew since 2011. In March he bought a shop.', ['2011 = 2011', 'March = 2024-03']],
    ['After the June 2021 flood he left on June 8.', ['June 2021 = 2021-06', 'June 8 = 2021-06-08']],
    ['After the March 2021 flood he left on March 8.', ['March 2021 = 2021-03', 'March 8 = 2021-03-08']],
    ['He left in 2011. In March he bought a shop.', ['2011 = 2011', 'March = 2011-03']],
    [
      'The shop closed on 5 May 2015. That night it burned down.',
      ['5 May 2015 = 2015-05-05', 'That night = 2015-05-05'],
    ],
    [
      'The shop closed on 5 May 2015. Later that day it burned.',
      ['5 May 2015 = 2015-05-05', 'Later that day = 2015-05-05'],
    ],
    [
      'The shop closed on 5 May 2015. It burned down the next morning.',
      ['5 May 2015 = 2015-05-05', 'the next morning = 2015-05-06'],
    ],
    ['The shop opened in May 2015. That same year it burned down.', ['May 2015 = 2015-05', 'That same year = 2015']],
    ['The shop opened in May 2015. It burned down later that year.', ['May 2015 = 2015-05', 'later that year = 2015']],
    ['The keys turned up on November 3—nine days before the audit.', ['November 3 = 2023-11-03']],
    ['The shop closed on April 4 (Thursday).', ['April 4 (Thursday) = 2024-04-04']],
    ['It aired on Saturday (early Sunday in Tokyo).', ['Saturday = 2024-04-20', 'early Sunday = 2024-04-21']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

it.each([
  [
    'Last Thursday it closed. This coming Friday it opens.',
    ['Last Thursday = 2024-04-18', 'This coming Friday = 2024-04-26'],
  ],
  ['It closed 20 years ago today.', ['20 years ago today = 2004']],
  ['A year and a half ago it closed.', ['A year and a half ago = 2022-10']],
  ['Sales begin Nov. 29.', ['Nov. 29 = 2024-11-29']],
])('%s', (text, dates) => {
  expect(read(text)).toEqual(dates);
});

describe('what looks like an English date and leans on nothing certain', () => {
  it.each([
    'Prices will rise in the coming weeks.',
    'Prices will fall in the next decades.',
    'They sang Christmas songs by the tree.',
    'Prices fell over the past year and in the last decade.',
    'Next decade will be hard.',
    'The pond is never dry in winter.',
    'Copyright 2023, Lada Media.',
    'Copyright © 2019-2023 Lada Media.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('takes no name for a verb: the Rose Bowl has not risen', () => {
  expect(read('Lada is set to meet Tula in the Rose Bowl on May 9.')).toEqual(['May 9 = 2024-05-09']);
  expect(readDates('Lada is set to meet Tula in the Rose Bowl on May 9.', en, published)[0]?.tense).toBe('future');
});

describe('what looks like an English date and is none', () => {
  it.each([
    'Theresa May may march in the fall of the house.',
    'The museum is at 1912 North Harbor Road.',
    'Some 1950 people came, and 2,019 more watched.',
    'It sold for $1950.',
    'It passed 1542/1633 tests, see https://news.example/2019/list.',
    'The team won 3-2 with 14 per cent of the shots.',
    'Every Friday the choir sings.',
    'She is in her late 20s.',
    'The army crossed the river in 44 BC.',
    'He read the Sunday Times.',
    'They watched Friday Night Lights and mended bugs on Patch Tuesday.',
    'On the first Christmas there were no Christmas markets.',
    'The club has 2000 members.',
    'He read USA Today.',
    'It was a year-end party, the one before last.',
    'The office is open five days a week.',
    'The room measures 10 by 12 feet.',
    'It took him two years.',
    'He built it in three days.',
    'Decades ago there was a wood here.',
    'Fans flew in for Euro 2024.',
    'He sold 1950 copies and 1999 tickets.',
    'The judge unsealed about 2000 sheets.',
    'María and Auguste danced.',
    'He left a week before the streak began.',
    'Prices rose the day before the vote.',
    'The bus came two minutes earlier than planned.',
    'She works in five days a week.',
    'February 31 never comes.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
