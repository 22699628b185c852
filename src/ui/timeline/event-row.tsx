import type { JSX } from 'preact';
import { formatDate } from '../../core/dates/format.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';
import { useDigest } from '../digest-context.ts';
import { languageOf } from '../language.ts';
import { useMessages } from '../messages.ts';
import { Row } from '../rows/row.tsx';
import { kindMessages } from './legend.tsx';
import { MarkIcon } from './mark.tsx';
import { timeAttribute } from './time-attribute.ts';

/** Words in brackets come from the sentence before, so they stand back. */
export function EventRow({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { say, language } = useMessages();
  const { digest } = useDigest();
  const date = formatDate(event.when, language);
  const isPublication = event.kind === 'publication';
  const text = isPublication ? say('publication') : event.text;
  return (
    <Row
      spans={event.at ? [event.at] : []}
      copies={`${date} — ${text}`}
      class={`event ${event.kind.replace(' ', '-')}`}
    >
      <MarkIcon kind={event.kind} />
      <p class="when">
        <time dateTime={timeAttribute(event.when)} title={event.when.inferred ? say('inferred') : undefined}>
          {date}
        </time>
        {event.kind !== 'publication' && (
          <span class={event.kind === 'planned' ? 'kind' : 'visually-hidden'}>{say(kindMessages[event.kind])}</span>
        )}
      </p>
      <p class="what" {...(isPublication ? {} : languageOf(digest))}>
        {text.split(/(\[[^\]]*\])/).map((part) => (part.startsWith('[') ? <span class="context">{part}</span> : part))}
      </p>
    </Row>
  );
}
