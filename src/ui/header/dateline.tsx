import type { JSX } from 'preact';
import type { CalendarDate } from '../../core/dates/date.ts';
import { formatDate } from '../../core/dates/format.ts';
import type { Digest } from '../../core/digest.ts';
import { useMessages } from '../messages.ts';
import { updateOf } from './update.ts';

/** When the article came out; nothing when no one can tell. */
export function Dateline({ article }: Pick<Digest, 'article'>): JSX.Element | null {
  const { say, language } = useMessages();
  const { publishedAt, publishedInferred } = article;
  if (publishedAt === null) return null;
  const date = formatDate(publicationDate(publishedAt, publishedInferred), language);
  return (
    <time
      dateTime={publishedAt}
      title={publishedInferred ? `${say('published', date)}: ${say('inferred')}` : say('published', date)}
    >
      {date}
    </time>
  );
}

/** When the article was changed since, if by more than a touch: «обновлено 15:20», with the day where it is another. */
export function Updated({ article }: Pick<Digest, 'article'>): JSX.Element | null {
  const { say, language } = useMessages();
  const update = updateOf(article.publishedAt, article.modifiedAt);
  if (update === null) return null;
  const { when, sameDay } = update;
  const date = formatDate(when, language);
  return (
    <time class="updated" dateTime={when.start} title={say('updated', date)}>
      {say('updated', sameDay ? when.start.slice(11) : date)}
    </time>
  );
}

/** In the page's own zone, as it is printed there: an article of one evening must not come out the next day. */
function publicationDate(publishedAt: string, inferred: boolean): CalendarDate {
  const { day, time } = /^(?<day>\d{4}(?:-\d{2}){0,2})(?:[T ](?<time>\d{2}:\d{2}))?/.exec(publishedAt)?.groups ?? {};
  const start = time ? `${day}T${time}` : (day ?? publishedAt);
  const grain = time ? 'minute' : start.length > 7 ? 'day' : start.length > 4 ? 'month' : 'year';
  return { start, end: null, grain, inferred };
}
