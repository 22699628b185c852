import type { JSX } from 'preact';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import type { MessageKey } from '../../platform/messages.ts';
import { useMessages } from '../messages.ts';
import { MarkIcon } from './mark.tsx';

type Kind = TimelineEvent['kind'];

/** The words for what a mark tells; the row of the publication says it itself. */
export const kindMessages: Readonly<Record<Exclude<Kind, 'publication'>, MessageKey>> = {
  background: 'background',
  'this story': 'this_story',
  planned: 'planned',
};

const kinds = ['background', 'this story', 'planned'] as const;

/** What the marks mean, for those who see them; every row says it too. */
export function Legend({ events }: { readonly events: readonly TimelineEvent[] }): JSX.Element | null {
  const { say } = useMessages();
  const present = kinds.filter((kind) => events.some((event) => event.kind === kind));
  if (present.length < 2) return null;
  return (
    <p class="legend" aria-hidden="true">
      {present.map((kind) => (
        <span key={kind}>
          <MarkIcon kind={kind} />
          {say(kindMessages[kind])}
        </span>
      ))}
    </p>
  );
}
