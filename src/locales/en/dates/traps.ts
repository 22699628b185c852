/** What looks like a date and is none. */
export const traps: readonly string[] = [
  'https?://[^ ]{1,300}',
  '\\d{4} (?:[a-z]+\\.? ){1,3}(?:rd|road|st|street|ave|avenue|blvd|boulevard|drive|dr|lane|ln|highway|hwy|court|crescent)',
  // people and modal verbs
  '(?:theresa|brian|james|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|prime minister) may',
  'may (?:be|have|not|also|soon|still|never|need|want)',
  '(?<=^|[.!?] |[.!?]"? ?"|^")(?:may|march)(?! \\d)',
  "(?:women's )?march (?:of(?! (?:last|this|next))|for|on|against|madness)",
  // what comes round every week or year has no date
  '(?:every|each|most) (?:other )?(?:{.weekday}|{.season}|{.month}|{.unit})',
  '(?:first|second|third|fourth|last) {.weekday} (?:of|in) (?:the|each|every|a|any) month',
  '(?:days?|daily|year-round|all year|open)(?![a-z])[a-z ]{0,20} (?:but|except|excluding|apart from)(?: for)?(?: on)? {.holiday}(?:,? (?:and|or) {.holiday})?',
  '(?:good|black|bloody|super|ash|cyber|palm|easter|fat|sheffield|patch|ruby|shrove|pancake|maundy) {.weekday}',
  '{.weekday} (?:times|mirror|express|telegraph|mail|post|school)',
  '{.weekday} night (?:live|lights|football|fever|raw|smackdown)',
  '(?:first|merry|happy|white|jolly|every|each) {.holiday}',
  // how long something takes or took: "over the next decade"
  '(?:over|in|for|during|within|throughout|across) the (?:last|past|next|coming) (?:week|month|quarter|year|decade|century)(?! of)',
  '(?:the )?(?:last|past|next|coming) decade',
  '(?:copyright|\\(c\\)|©)(?: ©| \\(c\\))? {.year}(?:(?:—|-){.year})?',
  '(?:flight|room|route|highway|section|page|channel|model|no\\.|number|#) ?\\d{4}',
  '(?:euro|expo|vision|project|agenda|windows|office|tokyo|paris|rio|beijing|london) \\d{4}',
  '(?:his|her|their|my|your|our) (?:early |mid-?|late )?\\d0s',
  '\\d{1,4} b\\.?c\\.?e?\\.?',
  '(?:the )?today (?:show|programme|program)',
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|[a-z]+est|worst|only|most [a-z]+)(?: [a-z]+){1,3} in {.count} {.unit}',
  'in the fall of(?! \\d)',
  '(?:about|around|some|nearly|almost|over|more than|at least|fewer than|less than|as many as|up to) \\d{4} [a-z]+s',
];
