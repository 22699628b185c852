/** Pieces the templates share. */
export const fragments = {
  th: '(?:st|nd|rd|th)',
  to: ' ?(?:—|-|to|through|until) ?',
  /** A year written alone, of the last centuries: counts of a thousand and more have a comma. */
  plainYear: '(?=18[5-9]|19|20[0-5])',
  /** What follows a number that is no year. */
  counted:
    ' ?(?:[%°$€£]|(?:people|persons|workers|troops|soldiers|miles?|km|kilomet|met(?:re|er)s?|feet|ft|square|dollars|pounds|tons|tonnes|kg|mph|rpm|calories|votes|seats|units|copies|members|employees|visitors|guests|spectators|protesters|patients|teachers|nurses|species|acres|hectares|shares|items|times|years|days|weeks|minutes|pages|tickets|cars|vehicles|jobs|students|children|women|men|deaths|cases|residents|households|homes|words|points|hours|million|billion|percent|per cent)(?![a-z]))',
  zone: ' (?:gmt|utc|bst|cet|cest|aest|aedt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|ist|local time|eastern(?: time)?|pacific(?: time)?)',
  /** «The day before», not «the day before the vote». */
  andNoEvent: '(?= ?[,.;:)—"]| ?$| (?:in|at|on|and|but|to) )',
  /** Where «that day» is not what somebody said: «said that day care …». */
  pointing: '(?<=^|[.!?,;(—"] ?|(?<![a-z])(?:on|in|of|at|and|later|earlier|early|late|until|by) )',
  dayOrLess: 'day|hour|minute',
  /** «The coming weeks» are no certain ones. */
  several: '[a-z]+s(?![a-z])|centuries',
  /** What a holiday only qualifies: «Christmas songs» are of no year. */
  ofHoliday:
    ' (?:songs?|music|albums?|movies?|films?|trees?|gifts?|cards?|carols?|lights?|decorations?|spirit|stories|story|dinners?|lunch|parties|party|treats?|costumes?|recipes?|season|classics?|shopping|markets?|messages?|presents?|specials?|adverts?|ads?|jumpers?|sweaters?|cheer|traditions?|cookies)(?![a-z])',
  beforeSeason:
    '(?<=(?<![a-z])(?:in|in the|by|by the|since|until|over the|during the|(?:start|beginning|middle|end|rest) of(?: the)?|early|late) )',
  /** «The middle of May», not «the middle of the road». */
  leadsToDate:
    '(?:(?<! of)|(?= (?:the )?(?:\\d|q\\d|{.month}|{.weekday}|{.season}|{.holiday}|{.shift}|{.unit}|{.decade}|{.quarter}|{.half}|{.partOfDay}|this|that)))',
} as const satisfies Readonly<Record<string, string>>;
