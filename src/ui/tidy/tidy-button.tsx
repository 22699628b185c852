import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';
import { useMessages } from '../messages.ts';

interface TidyButtonProps {
  readonly tidied: boolean;
  readonly toggle: () => void;
}

/** Tidies the page itself, and brings everything back: one button, one key. */
export function TidyButton({ tidied, toggle }: TidyButtonProps): JSX.Element {
  const { say } = useMessages();
  return (
    <button
      type="button"
      class="button swap tidy-button"
      aria-keyshortcuts="T"
      title={say(tidied ? 'untidy_how' : 'tidy_how')}
      onClick={toggle}
    >
      <span class={tidied ? 'unseen' : ''} aria-hidden={tidied}>
        <Icon of="tidy" />
        {say('tidy')}
      </span>
      <span class={tidied ? '' : 'unseen'} aria-hidden={!tidied}>
        <Icon of="restore" />
        {say('untidy')}
      </span>
    </button>
  );
}
