import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../../core/span.ts';
import { useDigest } from '../digest-context.ts';
import { Icon } from '../icons.tsx';
import { useMessages } from '../messages.ts';

interface RowProps {
  /** Where its words stand in the article; empty when they stand nowhere. */
  readonly spans: readonly Span[];
  readonly copies: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One verbatim piece of the article: a click shows it in the page, a button copies it. */
export function Row({ spans, copies, class: name = '', children }: RowProps): JSX.Element {
  const { say } = useMessages();
  const { jump, copyText } = useDigest();
  return (
    <li class={`row ${name}`}>
      <div class="row-words">{children}</div>
      <div class="row-actions">
        {spans.length > 0 && (
          <button
            type="button"
            class="icon-button row-jump"
            title={say('jump')}
            aria-label={say('jump')}
            onClick={() => jump(spans)}
          >
            <Icon of="jump" />
          </button>
        )}
        <button
          type="button"
          class="icon-button row-copy"
          title={say('copy_row')}
          aria-label={say('copy_row')}
          onClick={() => copyText(copies)}
        >
          <Icon of="copy" />
        </button>
      </div>
    </li>
  );
}
