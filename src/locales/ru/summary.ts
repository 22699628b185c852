import type { SummaryGrammar } from '../../core/summary/grammar.ts';

export const summary: SummaryGrammar = {
  stopWords: [],
  stem: (word) => word,
  charactersPerMinute: 1000,
};
