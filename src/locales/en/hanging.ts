import type { HangingGrammar } from '../../core/sentences/hanging.ts';

const starts = (...choices: readonly string[]): RegExp => new RegExp(`^(?:${choices.join('|')})(?![a-z-])`);

const connectives =
  'but|and|yet|so|or|still|however|meanwhile|also|then|instead|indeed|nevertheless|nonetheless|moreover|in addition|additionally|furthermore|besides|at the same time|in fact|of course|for example|for instance|for now|as a result|therefore|thus|hence|afterwards?|later|earlier|previously|now|finally|on the other hand|similarly|likewise|separately|notably|perhaps|even so|that said|in turn|recently|today|yesterday|initially|once|only|even|not only|overall|ultimately|eventually';

const prepositions =
  'in|of|for|with|by|to|from|after|before|since|until|on|at|about|because of|due to|thanks to|despite|according to|as a result of|in response to|in addition to|following|under|among|between|against|without|like|unlike|through|during|beyond|besides|given|amid|as part of|along with|alongside|as for|aside from|apart from|around|over|behind|beneath|within|prior to|instead of';

const units =
  'year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|weekend|season|time|days|quarter|decade|century|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december';

/** A verb of a subject that is not named. */
const saysOrDoes =
  '(?= (?:also |all |both |have |had |has )?(?:said|say|says|was|were|is|are|will|would|did|do|[a-z]+ed)(?![a-z]))';

export const hanging: HangingGrammar = {
  connective: new RegExp(`^(?:(?:${connectives}),? ){1,2}`),
  hanging: starts(
    "(?:he|she|they|it|that|this|there)'(?:s|d|ll|ve|re)",
    'he|she|they|it|his|hers?|their|theirs|its|him|them',
    'this|these|those|that|such',
    `(?:${prepositions}) (?:him|them|it|this|that|these|those|which|then)`,
    `(?:${prepositions}) her(?=,)`,
    '(?:[a-z]+|\\d+)(?: [a-z]+){0,2} of (?:them|these|this)',
    'the (?:latter|pair|duo|trio|same)',
    'the (?:two|three|four|five)(?= (?:men|women|sides|countries|nations|leaders|companies|teams|suspects|groups|were|are|have|had|will|also|met|said))',
    `(?:one|some|most|many|none|neither|few|several|all|each|half|others?|another|two|three|the others?|the rest|the former)${saysOrDoes}`,
    'both(?! the)(?! of the)(?! [a-z. -]{1,60} and )',
    '(?:there|here)(?! (?:is|are|was|were|will|has|have|had|would|could|may|might|can|must|should|remains?|appears?|seems?|exists?|comes?|came|goes|used))',
  ),
  standing: new RegExp(
    [
      `^(?:[a-z]+ )?(?:this|these)(?: past| coming| same)? (?:${units})(?:'s)?(?![a-z])`,
      "^it(?:'s| is| was| will be| would be| has been| remains?| became| seems?| appears?)(?: (?:[a-z]+ly|not|also|now|still|too|so|very))? [a-z]+ (?:that|to|for|whether|how|when|if|who)(?![a-z])",
      '^it (?:takes?|took) [^.]{3,40} to ',
      '^it (?:is|was) (?:only |not )?(?:in|on|at|with|by|after|during|until|because|the (?:first|only|last|second)) ',
      "^there's",
      '^(?:[a-z]+ )?those (?:who|with|in|at|from|on|under|over|left|born|without|looking|[a-z]+(?:ed|ing))(?![a-z])',
    ].join('|'),
  ),
};
