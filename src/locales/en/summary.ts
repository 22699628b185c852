import type { SummaryGrammar } from '../../core/summary/grammar.ts';
import { hanging } from './hanging.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const summary: SummaryGrammar = {
  stopWords: new Set(
    words(`
      a an the and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon via with
      within without about above after again against all also although always am among amid an any are around away back
      be became because been before being below between both can cannot could did do does doing done down during each
      either else even ever every few first had has have having he her here hers herself him himself his how however i
      it its itself just last later least less like made make many may me might mine more most much must my myself near
      neither never next no not now often once one only other others our ours out own people perhaps quite rather really
      said same say says saying she should since some still such take tell that their theirs them themselves then there
      these they this those though through thus together too toward towards told two under until us very was way we well
      were what when where whether which while who whom whose why will would you your yours
      mr mrs ms dr don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't hasn't haven't hadn't
      it's he's she's that's there's i'm i've we're we've they're they've you're can't
    `),
  ),
  hanging,
  empty:
    /(?:said so|made the (?:remarks?|comments?|announcement)) (?:in|at|on|to|during)|^(?:(?:hello|good [a-z]{5,9}),? and )?welcome to (?:our|the|this)|^thanks? (?:you )?for (?:joining|following|reading)/,
  refusal:
    /declined to (?:comment|say)|refused to comment|(?:did not|didn't) (?:immediately )?(?:respond|reply|comment)|(?:could not|couldn't) (?:immediately )?be reached|no immediate (?:comment|response)/,
  personal: /(?<!\p{L})(?:i|me|my|we|us|our|you|your)(?!\p{L})/u,
  // Letters and spaces of 228 words a minute (International Reading Speed Texts, 2012).
  charactersPerMinute: 1215,
};
