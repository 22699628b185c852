import { findPhrases } from '../core/clean/phrases/find.ts';
import type { TextRules } from '../core/clean/rules.ts';
import { phraseRules } from './phrase-rules.ts';
import { captionRules, structureRules } from './structure.ts';

export const textRules: TextRules = {
  phrases: findPhrases(phraseRules),
  captions: captionRules,
  structure: structureRules,
};
