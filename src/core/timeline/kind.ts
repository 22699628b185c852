import type { DateMention } from '../dates/date.ts';
import { daysOf, periodOf } from '../dates/period.ts';
import type { Publication } from '../dates/publication.ts';
import type { TimelineEvent } from './event.ts';

/** How many days before it is told still belong to the story itself. */
const newsDays = 3;

/** Whether a date lies ahead, is of the story itself, or is what led to it. */
export function kindOf({ when, tense }: DateMention, { toldAt }: Publication): TimelineEvent['kind'] {
  const today = toldAt === null ? null : periodOf(toldAt)?.first;
  if (today === null || today === undefined) return tense === 'future' ? 'planned' : 'background';
  const { first, last } = daysOf(when);
  if (first > today || (last >= today && tense === 'future')) return 'planned';
  const isFine = when.grain === 'day' || when.grain === 'minute' || when.grain === 'week';
  return isFine && last >= today - newsDays ? 'this story' : 'background';
}
