import type { JSX } from 'preact';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { EventRow } from './event-row.tsx';

interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly label: string;
}

/** The events in the order things happened. */
export const Timeline = ({ events, label }: TimelineProps): JSX.Element => (
  <ol class="timeline" aria-label={label}>
    {events.map((event) => (
      <EventRow key={`${event.when.start}/${event.when.end} ${event.text}`} event={event} />
    ))}
  </ol>
);
