import type { SentenceGrammar } from '../../core/sentences/grammar.ts';

export const sentences: SentenceGrammar = { abbreviations: [] };
