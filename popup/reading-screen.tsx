import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tab } from '../src/platform/tab.ts';
import { Masthead } from '../src/ui/header/masthead.tsx';
import { useMessages } from '../src/ui/messages.ts';

/** Milliseconds; an answer usually comes sooner, and words that flash by only disturb. */
const patience = 1000;

/** The popup before the answer: the title is known at once, the rest keeps its place. */
export function ReadingScreen({ tab }: { readonly tab: Tab | null }): JSX.Element {
  const { say } = useMessages();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Masthead url={tab?.url ?? ''} section={null} title={tab?.title ?? ''} />
      <main class="skeleton" aria-busy="true">
        <p class="skeleton-line" role="status">
          {slow && say('reading')}
        </p>
        {['long', 'long', 'short', 'long', 'short'].map((length, place) => (
          <div key={place} class={`bone ${length}`} />
        ))}
      </main>
    </>
  );
}
