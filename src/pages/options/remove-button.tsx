import type { JSX } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import { useMessages } from '../../ui/messages.ts';

interface RemoveButtonProps {
  readonly isRemoved: boolean;
  /** What it removes, in words for those who do not see where it stands. */
  readonly what: string;
  readonly remove: () => void;
  readonly undo: () => void;
}

/** Removes one row of a list, and then undoes it: one button, so that the keyboard stays where it was. */
export function RemoveButton({ isRemoved, what, remove, undo }: RemoveButtonProps): JSX.Element {
  const { say } = useMessages();
  return (
    <button type="button" class="button" aria-label={isRemoved ? undefined : what} onClick={isRemoved ? undo : remove}>
      {isRemoved && <Icon of="restore" />}
      {say(isRemoved ? 'undo' : 'options_remove')}
    </button>
  );
}
