import type { JSX } from 'preact';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { useMessages } from '../messages.ts';
import { MarkShape } from './mark.tsx';
import type { Scale } from './scale.ts';
import { spread } from './spread.ts';
import { tickLabel } from './tick-label.ts';

/** Units of the picture, which are CSS pixels at the usual size of letters. */
const size = { width: 64, height: 304 } as const;

/** Where the line of time runs. */
const line = 36;

/** What was, what is told and what is to come, each on a lane of its own. */
const lanes: Readonly<Record<TimelineEvent['kind'], number>> = {
  background: 45,
  publication: 45,
  'this story': 52,
  planned: 58,
};

/** From the middle of a mark to that of the next one. */
const markHeight = 11;

interface AxisProps {
  readonly scale: Scale;
  /** Place of the event that stands out. */
  readonly active: number | null;
}

/** The timeline to scale, its marks led aside where they would lie on each other; the list beside it says the same in words. */
export function Axis({ scale, active }: AxisProps): JSX.Element {
  const { language } = useMessages();
  const depth = (place: number): number => Math.round(place * size.height);
  const middles = scale.marks.map(({ from, to }) => (from + to) / 2);
  const places = spread(middles, markHeight / size.height);
  return (
    <svg class="axis" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path class="axis-line" d={`M${line} 0V${size.height}`} />
      {scale.ticks.map((tick) => (
        <g key={tick.day} transform={`translate(${line} ${depth(tick.at)})`}>
          <path class="axis-line" d="M-4 0H0" />
          <text class="tick" x="-7" dominant-baseline="central" text-anchor="end">
            {tickLabel(tick, language)}
          </text>
        </g>
      ))}
      {scale.marks.map(({ kind, from, to }, index) => (
        <g key={index} class={index === active ? 'active' : undefined}>
          <path class="stretch" d={`M${line} ${depth(from) + 0.5}V${depth(to) - 0.5}`} />
          <path
            class="leader"
            d={`M${line} ${depth(middles[index] ?? 0)}L${lanes[kind]} ${depth(places[index] ?? 0)}`}
          />
          <g transform={`translate(${lanes[kind]} ${depth(places[index] ?? 0)})`}>
            <MarkShape kind={kind} />
          </g>
        </g>
      ))}
    </svg>
  );
}
