import type { Image } from 'mdast';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { useMessages } from '../messages.ts';

/** A picture is a request to somebody's server, so it is fetched only when the person asks. */
export function Picture({ image }: { readonly image: Image }): JSX.Element | null {
  const { say } = useMessages();
  const [state, setState] = useState<'unasked' | 'asked' | 'failed'>('unasked');
  if (!URL.canParse(image.url)) return null;
  // pages of ours load nothing over plain http, and nearly every server that has one answers on the other
  const url = new URL(image.url.replace(/^http:/i, 'https:'));
  if (state === 'asked')
    return (
      <img
        class="picture"
        src={url.href}
        alt={image.alt ?? ''}
        referrerpolicy="no-referrer"
        onError={() => setState('failed')}
      />
    );
  return (
    <button type="button" class="picture-unasked" onClick={() => setState('asked')}>
      <Icon of="picture" />
      <span>
        {image.alt && <span class="picture-alt">{image.alt}</span>}
        <span class="picture-ask">
          {state === 'failed' ? say('picture_failed') : say('picture_show', url.hostname)}
        </span>
      </span>
    </button>
  );
}
