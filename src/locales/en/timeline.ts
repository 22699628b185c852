import type { TimelineGrammar } from '../../core/timeline/grammar.ts';
import { hanging } from './hanging.ts';

const word = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);

const referred =
  'targets?|levels?|data|figures?|numbers?|reports?|readings?|census|estimates?|forecasts?|peak|baseline|population|standards?';

/** What a sentence as a whole can be called. */
const happening =
  'move|decision|ruling|verdict|incident|attack|strike|blast|crash|fire|deal|vote|agreement|law|ban|report|announcement|statement|measure|step|plan|proposal|appointment|arrest|meeting|talks|speech|reform|conflict|scandal|killing|event';

export const timeline: TimelineGrammar = {
  reference: new RegExp(
    [
      '(?<![a-z])(?:than|as)(?: in| at| on)? @',
      '(?:compared|relative) (?:to|with)(?: in)? @',
      '(?:first|highest|lowest|biggest|largest|worst|best|strongest|weakest|known|loved|seen)[^@]{0,40} since @',
      `@(?:'s)? (?:[a-z-]+ )?(?:${referred})(?![a-z])`,
      // the dateline of an agency
      '@ \\([a-z ]{2,20}\\) ?[–—-]',
      '(?<![a-z])(?:for|over|per) @(?:20\\d\\d)@',
      '(?<![a-z])(?:even|still|remains?|exist|exists) @today@',
      "@today@'s (?:world|society|generation|market|economy|standards|terms|youth|kids|children|[a-z]+(?:er|ist)s)(?![a-z])",
      // too vague to be put on a year
      '(?:over|more than|about|around|some|almost|nearly) @\\d\\d [^@]*ago@',
    ].join('|'),
  ),
  opening:
    /^(?:however|meanwhile|still|moreover|in addition|also|but|and|so|then|instead|separately|similarly|for example|for instance|in fact|notably|as a result|at the same time|that said|finally|previously)(?:, (?=.)| (?=in |on |at |the |an? ))|^(?:and|but) (?=.)/,
  agency:
    /, (?:the )?(?:reuters|ap|afp|bloomberg|associated press|pa|bbc|cnn)(?: news agency)? (?:reported|reports|said)\.?$/,
  clause: /; |, (?=(?:and|but|while|whereas|although|though|when|where|which|who|after|before)(?![a-z]))| (?=while )/g,
  predicate:
    /,? (?:and|but)(?= (?:[a-z]{2,20}ly )?(?:[a-z]{2,20}ed|was|were|is|are|will|became|won|lost|left|began|went|came|took|sold|built|fell|rose|ran)(?![a-z]))/g,
  dependent: /^(?:which|who|where|when|that|after|before|although|though|while)(?![a-z])/,
  hanging,
  pointing: /(?!)/,
  event: new RegExp(
    `^(?:(?:the|this|that|these|those|such(?: an?)?) )(?:${happening})|^(?:this|that|it) (?:was|is|came|comes|happened|followed|took|marked|led|began|started)(?![a-z])`,
  ),
  knowsNames: true,
  verb: word(
    "[a-z]{2,}ed|is|are|was|were|be|has|have|had|did|do|does|will|would|can|could|may|might|should|[a-z]+'(?:s|re|ve|ll)|said|says?|told|took|takes?|made|came|comes?|went|goes|began|begins?|won|lost|ran|runs?|fell|rose|held|left|met|gave|got|found|became|wrote|saw|led|sent|built|paid|spoke|broke|grew|kept|hit|put|set|struck|shot|stood|brought|bought|caught|sold|opens?|starts?|shows?|clos(?:e|es)|returns?|re(?:sumes?|opens?)|ends?|launch(?:es)?|arrives?|leaves?|expires?|votes?|meets?|kicks off",
  ),
};
