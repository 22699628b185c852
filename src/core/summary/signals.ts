import type { SummaryGrammar } from './grammar.ts';
import type { Reading } from './reading.ts';

interface Signal {
  readonly holds: (reading: Reading, grammar: SummaryGrammar) => boolean;
  /** In standard deviations of relevance. */
  readonly weight: number;
}

/** Words fewer than which rarely tell a fact. */
const fewWords = 8;

/** What makes a sentence better or worse to keep than its words tell; round numbers, as fine ones would only fit the articles they were tried on. */
const signals: readonly Signal[] = [
  { holds: ({ plain }) => /\p{Nd}/u.test(plain), weight: 0.3 },
  { holds: ({ dates }) => dates.length > 0, weight: 0.4 },
  { holds: ({ current }) => current, weight: 0.4 },
  { holds: ({ events }) => events.includes('this story') || events.includes('planned'), weight: 0.2 },
  { holds: ({ events }) => events.includes('background'), weight: -0.3 },
  { holds: ({ plain }, grammar) => grammar.personal.test(plain), weight: -0.4 },
  { holds: ({ plain }, grammar) => grammar.refusal.test(plain), weight: -1 },
  { holds: ({ plain }) => /^["«“„'‘]/.test(plain), weight: -1 },
  { holds: ({ plain }) => plain.split(/\s+/).length < fewWords, weight: -0.7 },
];

export const weighSignals = (reading: Reading, grammar: SummaryGrammar): number =>
  signals.reduce((sum, { holds, weight }) => sum + (holds(reading, grammar) ? weight : 0), 0);
