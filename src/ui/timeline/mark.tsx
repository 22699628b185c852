import type { JSX } from 'preact';
import type { TimelineEvent } from '../../core/timeline/event.ts';

type Kind = TimelineEvent['kind'];

/** Around the origin, told apart by their form: full and round, pointed, hollow, square. */
const outlines: Readonly<Record<Kind, string>> = {
  background: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  'this story': 'M0-5L5 0L0 5L-5 0Z',
  planned: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z',
  publication: 'M-4-4H4V4H-4Z',
};

export const MarkShape = ({ kind }: { readonly kind: Kind }): JSX.Element => (
  <path class={`mark ${kind.replace(' ', '-')}`} d={outlines[kind]} />
);

/** A mark on its own, in a row or a legend; words beside it say the same. */
export const MarkIcon = ({ kind }: { readonly kind: Kind }): JSX.Element => (
  <svg class="mark-icon" viewBox="-6 -6 12 12" aria-hidden="true">
    <MarkShape kind={kind} />
  </svg>
);
