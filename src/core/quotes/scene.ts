import type { QuoteGrammar } from './grammar.ts';
import type { MentionIndex } from './mention-index.ts';

/** What is known of the language and of the article when a speaker is looked for. */
export interface Scene extends QuoteGrammar {
  readonly mentions: MentionIndex;
}
