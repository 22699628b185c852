import type { SummaryGrammar } from '../../core/summary/grammar.ts';
import { hanging } from './hanging.ts';

const none = /(?!)/;

export const summary: SummaryGrammar = {
  stopWords: new Set(),
  hanging,
  empty: none,
  refusal: none,
  personal: none,
  charactersPerMinute: 1150,
};
