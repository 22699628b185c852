import { findPhrases } from '../core/clean/phrases/find.ts';
import type { TextRules } from '../core/clean/rules.ts';
import { phraseRulesFor } from './phrase-rules.ts';
import { captionRules, structureRules } from './structure.ts';

const known = new Map<string | null, TextRules>();

/** The rules for a live page in one language (BCP 47): filing the phrases of all would cost it more than the reading. */
export function textRulesFor(language: string | null): TextRules {
  const rules = known.get(language) ?? {
    phrases: findPhrases(phraseRulesFor(language)),
    captions: captionRules,
    structure: structureRules,
  };
  known.set(language, rules);
  return rules;
}
