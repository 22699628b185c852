import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Tab } from '../src/platform/tab.ts';
import { DigestScreen } from './digest-screen.tsx';
import type { Door } from './door.ts';
import { NoticeScreen } from './notice-screen.tsx';
import { open } from './open.ts';
import { ReadingScreen } from './reading-screen.tsx';
import type { View } from './view.ts';

interface PopupProps {
  readonly door: Door;
  /** The tab already on the screen. */
  readonly tab: Tab | null;
}

export function Popup({ door, tab }: PopupProps): JSX.Element {
  const [view, show] = useState<View>({ kind: 'reading', tab });
  useEffect(() => {
    open(door, show);
  }, [door]);
  switch (view.kind) {
    case 'reading':
      return <ReadingScreen tab={view.tab} />;
    case 'notice':
      return <NoticeScreen key={view.notice} door={door} told={view} show={show} />;
    case 'digest':
      return <DigestScreen key={view.record.readAt} door={door} reader={view} show={show} />;
  }
}
