import type { DateMention } from '../dates/date.ts';
import type { DateGrammar } from '../dates/grammar.ts';
import type { Publication } from '../dates/publication.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TimelineEvent } from './event.ts';

export interface TimelineInput {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly publication: Publication;
}

/** The dated events in order, coarse before fine at the same start; told twice is one event. */
export function buildTimeline(_input: TimelineInput, _grammar: DateGrammar): readonly TimelineEvent[] {
  return [];
}
