import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../platform/messages.ts';

export const MessagesContext = createContext<Messages | null>(null);

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('no messages given');
  return messages;
}
