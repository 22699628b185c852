import type { Paragraph } from 'mdast';
import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import { useRestoring } from '../ledger/restoring.ts';
import { useMessages } from '../messages.ts';
import { Phrasing } from './phrasing.tsx';

/** Something hidden that the person put back, marked as such, with the way back. */
export function RestoredBlock({ paragraph }: { readonly paragraph: Paragraph }): JSX.Element {
  const { say } = useMessages();
  const { toggle } = useRestoring();
  const index = paragraph.data?.restored ?? -1;
  return (
    <div class="restored">
      <p>
        <Phrasing nodes={paragraph.children} />
      </p>
      <button type="button" class="text-button" onClick={() => toggle(index)}>
        <Icon of="restore" />
        {say('undo')}
      </button>
    </div>
  );
}
