import { passagesAt } from '../src/core/passage.ts';
import type { DigestView } from '../src/ui/digest-context.ts';
import { useMessages } from '../src/ui/messages.ts';
import type { Door } from './door.ts';
import type { Reader } from './view.ts';

/** Shows rows in the page, and says what became of it. */
export function useJump(door: Door, { tab, record }: Reader, speak: (sentence: string) => void): DigestView['jump'] {
  const { say } = useMessages();
  return async (spans) => {
    const shown = await door.showInPage(tab.id, passagesAt(record.digest.blocks, spans));
    if (!shown.ok) speak(say('jump_failed'));
    else speak(say(shown.value === 'missing' ? 'jump_missing' : 'jumped'));
  };
}
