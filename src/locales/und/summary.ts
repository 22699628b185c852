import type { SummaryGrammar } from '../../core/summary/grammar.ts';

const none = /(?!)/;

export const summary: SummaryGrammar = {
  stopWords: new Set(),
  dangling: none,
  empty: none,
  personal: none,
  charactersPerMinute: 1150,
};
