import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { Axis } from './axis.tsx';
import { Legend } from './legend.tsx';
import { scaleOf } from './scale.ts';
import { Timeline } from './timeline.tsx';
import { useRowInHand } from './use-row-in-hand.ts';

interface DrawnTimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly label: string;
}

/** The timeline as a picture to scale and as a list; the row in hand stands out in the picture. */
export function DrawnTimeline({ events, label }: DrawnTimelineProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const active = useRowInHand(list);
  const scale = useMemo(() => scaleOf(events), [events]);
  return (
    <div class="timeline-picture">
      <Legend events={events} />
      <div class={scale ? 'drawn' : undefined}>
        {scale && <Axis scale={scale} active={active} />}
        <div ref={list}>
          <Timeline events={events} label={label} />
        </div>
      </div>
    </div>
  );
}
