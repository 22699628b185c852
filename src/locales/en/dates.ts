import type { DateGrammar } from '../../core/dates/grammar.ts';

export const dates: DateGrammar = { months: [] };
