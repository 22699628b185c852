import type { SentenceGrammar } from '../../core/sentences/grammar.ts';

export const sentences: SentenceGrammar = { abbreviations: new Set(), units: new Set(), attribution: null };
