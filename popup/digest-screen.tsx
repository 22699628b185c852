import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { CopyByHand } from '../src/ui/copy/copy-by-hand.tsx';
import { CopyMenu } from '../src/ui/copy/copy-menu.tsx';
import { DigestContext } from '../src/ui/digest-context.ts';
import { Header } from '../src/ui/header/header.tsx';
import { RestoringContext } from '../src/ui/ledger/restoring.ts';
import { useMessages } from '../src/ui/messages.ts';
import { Tabs } from '../src/ui/tabs/tabs.tsx';
import { TidyButton } from '../src/ui/tidy/tidy-button.tsx';
import { useSaid } from '../src/ui/toast/use-said.ts';
import { Circumstances } from './circumstances.tsx';
import { DigestFoot } from './digest-foot.tsx';
import type { Door } from './door.ts';
import { Panel } from './panel.tsx';
import { readAs } from './read-as.ts';
import { summarizedAs } from './record.ts';
import { Sheets } from './sheets.tsx';
import { tabsOf } from './tabs-of.ts';
import { useCopying } from './use-copying.ts';
import { useJump } from './use-jump.ts';
import { useKeys } from './use-keys.ts';
import { useRecord } from './use-record.ts';
import { useSheet } from './use-sheet.ts';
import { useSite } from './use-site.ts';
import { useTidying } from './use-tidying.ts';
import { useUnreadable } from './use-unreadable.ts';
import type { DigestRecord, Reader, View } from './view.ts';

interface DigestScreenProps {
  readonly door: Door;
  readonly reader: Reader;
  readonly show: (view: View) => void;
}

export function DigestScreen({ door, reader, show }: DigestScreenProps): JSX.Element {
  const messages = useMessages();
  const { record, choose, lengthen, toggle } = useRecord(door, reader);
  const { digest, chosen } = record;
  const { said, speak } = useSaid();
  const copying = useCopying({ door, record, speak });
  const tidying = useTidying(door, reader.tab, speak);
  const site = useSite({ door, tab: reader.tab, speak, onChosen: tidying.refresh });
  const level = site.level ?? tidying.state?.level ?? 'tidy';
  const toggleTidy = (): void => (tidying.tidied ? tidying.undo() : tidying.tidy(level));
  const items = useMemo(() => tabsOf(digest, messages), [digest, messages]);
  const root = useRef<HTMLDivElement>(null);
  const sheet = useSheet();

  useKeys(root, {
    tab: (place) => {
      const item = items[place];
      if (!item) return;
      if (item.empty !== null) return speak(item.empty);
      choose(item.name);
      sheet.close();
    },
    copyBrief: () => copying.copy('brief'),
    tidy: toggleTidy,
    listKeys: () => sheet.toggle('keys'),
    close: sheet.open === null ? door.close : sheet.close,
  });
  // the focus goes along, whichever way a tab was opened
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus(), [chosen]);
  useEffect(() => {
    if (reader.copyAtOnce) copying.copy('brief');
  }, []);

  const asBefore = (fresh: DigestRecord): DigestRecord => ({
    ...summarizedAs(record.summaryLength, fresh, door),
    chosen,
  });
  const refresh = (): Promise<void> =>
    readAs(door, reader.tab, 'article', (view) =>
      show(view.kind === 'digest' ? { ...view, record: asBefore(view.record) } : view),
    );

  const view = { digest, jump: useJump(door, reader, speak), copyText: copying.copyText };
  const restoring = {
    restored: new Set(record.restored),
    toggle: (index: number) => speak(messages.say(toggle(index) ? 'restored' : 'removed_again')),
  };

  return (
    <DigestContext value={view}>
      <RestoringContext value={restoring}>
        <div ref={root} class="digest">
          <Header>
            <div class="masthead-actions">
              <TidyButton tidied={tidying.tidied} toggle={toggleTidy} />
              <CopyMenu
                copy={copying.copy}
                saveCalendar={copying.saveCalendar}
                copied={copying.copied}
                isEmpty={copying.isEmpty}
              />
            </div>
          </Header>
          <main class="content" inert={sheet.open !== null}>
            <Circumstances reader={reader} refresh={refresh} unreadable={useUnreadable(door)} />
            <Tabs items={items} chosen={chosen} choose={choose} />
            <Panel name={chosen} openTab={choose} summary={{ length: record.summaryLength, lengthen }} />
          </main>
          {sheet.open !== null && <Sheets open={sheet.open} close={sheet.close} tab={reader.tab} tidying={tidying} />}
          <DigestFoot
            door={door}
            tab={reader.tab}
            said={said}
            tidying={tidying}
            site={site}
            level={level}
            sheet={sheet}
          />
          {copying.byHand !== null && <CopyByHand text={copying.byHand} keys={door.copyKeys} close={copying.dismiss} />}
        </div>
      </RestoringContext>
    </DigestContext>
  );
}
