import type { TenseGrammar } from '../../../core/dates/grammar.ts';

/** Words that end as verbs of the past do. */
const notPast =
  'need|indeed|hundred|seed|speed|feed|exceed|proceed|succeed|expected|scheduled|planned|slated|poised|unprecedented|limited|united';

const irregular =
  "(?:was|were|had|did|could)n't|was|were|had|did|said|told|took|made|came|went|began|won|lost|ran|fell|rose|held|left|met|gave|got|found|became|wrote|saw|led|sent|built|paid|spoke|broke|grew|kept|hit|struck|shot|drew|drove|flew|knew|stood|thought|brought|bought|caught|sold|spent|heard|sought|swore|threw|wore|woke|slid|sank|shook|chose|ate|felt|dealt|forced|laid|sat|fought|taught|tore|withdrew|overturned|known|taken|given|seen|been|done";

const scheduled =
  '(?:doors|gates|polls|schools|tickets|applications) (?:open|close)|opens|begins?|starts|runs until|returns|kicks off|goes on sale|launches|arrives|airs|premieres|closes|expires|tak(?:es?|ing) (?:place|effect)|com(?:es?|ing) into force';

export const tense: TenseGrammar = {
  past: `(?<!(?:the|an?|its|their|his|her|our) )(?!(?:${notPast})(?![a-z]))[a-z]{2,}ed|${irregular}`,
  future: `(?:will|would|shall|could|might|may|must|should|won't|[a-z]+'ll)(?: (?:not|also|be|have|been|now|only|soon)){0,3}(?: [a-z]+)?|(?<!had been )(?:expected|scheduled|planned|slated|poised|likely|planning|aiming|hoping)(?: to [a-z]+| for)?|(?<!had been )(?:(?:set|due|going) to [a-z]+|set for|due (?:in|on|out|by))|plans?|expects?|aims?|hopes?|intends?|to (?:be|go|come|take|hold|meet|vote|begin|start|open|launch|run)|${scheduled}`,
  lasting: 'since',
  clause: 'that|how|who|whose|which|when|while|why|whether|because|although|if',
  // "didn't look until October" looks back
  forward:
    "(?:by|ahead of|before)(?: the)?|(?<!(?:n't|not|only|never)(?: [a-z]+){0,7} )(?:until|till)(?: the)?|through|for|(?:no|not) (?:later|sooner|earlier) than",
  // "lasted until Tuesday" is over
  until:
    "(?<!(?:n't|not|only|never|lasted|ran|went|stayed|remained|continued|waited|worked|kept|held|lived)(?: [a-z]+){0,7} )(?:until|till)|(?:no|not) (?:later|sooner|earlier) than",
};
