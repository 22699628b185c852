import type { JSX } from 'preact';
import { Brief } from '../src/ui/brief/brief.tsx';
import type { SummaryChoice } from '../src/ui/brief/summary-lengths.tsx';
import { useDigest } from '../src/ui/digest-context.ts';
import { useMessages } from '../src/ui/messages.ts';
import { ArticleText } from '../src/ui/text/article-text.tsx';
import { DrawnTimeline } from '../src/ui/timeline/drawn-timeline.tsx';
import { Voices } from '../src/ui/voices/voices.tsx';
import type { TabName } from './view.ts';

interface PanelProps {
  readonly name: TabName;
  readonly openTab: (name: TabName) => void;
  readonly summary: SummaryChoice;
}

/** A panel scrolls, so the keyboard must reach it even when there is nothing in it to stop at. */
const reachable = { tabIndex: 0 } as const;

export function Panel({ name, openTab, summary }: PanelProps): JSX.Element {
  const { say } = useMessages();
  const { digest } = useDigest();
  const content = {
    brief: () => <Brief openTab={openTab} summary={summary} />,
    quotes: () => <Voices />,
    timeline: () => <DrawnTimeline events={digest.timeline} label={say('tab_timeline')} />,
    text: () => <ArticleText />,
  };
  return (
    <div
      key={name}
      id={`panel-${name}`}
      class={`panel panel-${name}`}
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
      {...reachable}
    >
      {name !== 'brief' && <h2 class="visually-hidden">{say(`tab_${name}`)}</h2>}
      {content[name]()}
    </div>
  );
}
