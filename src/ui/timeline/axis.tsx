import type { JSX } from 'preact';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { useMessages } from '../messages.ts';
import { MarkShape } from './mark.tsx';
import type { Scale } from './scale.ts';
import { tickLabel } from './tick-label.ts';

/** Units of the picture, which are CSS pixels at the usual size of letters. */
const size = { width: 64, height: 304 } as const;

/** What was, what is told and what is to come, each on a lane of its own. */
const lanes: Readonly<Record<TimelineEvent['kind'], number>> = {
  background: 38,
  publication: 38,
  'this story': 48,
  planned: 58,
};

interface AxisProps {
  readonly scale: Scale;
  /** Place of the event that stands out. */
  readonly active: number | null;
}

/** The timeline to scale; the list beside it says the same in words. */
export function Axis({ scale, active }: AxisProps): JSX.Element {
  const { language } = useMessages();
  const depth = (place: number): number => Math.round(place * size.height);
  return (
    <svg class="axis" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path class="axis-line" d={`M${lanes.background} 0V${size.height}`} />
      {scale.ticks.map((tick) => (
        <g key={tick.day} transform={`translate(${lanes.background} ${depth(tick.at)})`}>
          <path class="axis-line" d="M-4 0H0" />
          <text class="tick" x="-7" dominant-baseline="central" text-anchor="end">
            {tickLabel(tick, language)}
          </text>
        </g>
      ))}
      {scale.marks.map(({ kind, from, to }, place) => (
        <g key={place} class={place === active ? 'active' : undefined}>
          <path class="stretch" d={`M${lanes[kind]} ${depth(from) + 0.5}V${depth(to) - 0.5}`} />
          <g transform={`translate(${lanes[kind]} ${depth((from + to) / 2)})`}>
            <MarkShape kind={kind} />
          </g>
        </g>
      ))}
    </svg>
  );
}
