import type { QuoteGrammar } from '../../core/quotes/grammar.ts';

export const quotes: QuoteGrammar = { verbs: [] };
