import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyByHand } from '../src/ui/copy/copy-by-hand.tsx';
import { Masthead } from '../src/ui/header/masthead.tsx';
import { useMessages } from '../src/ui/messages.ts';
import { Notice } from '../src/ui/notice.tsx';
import { Toast } from '../src/ui/toast/toast.tsx';
import { useSaid } from '../src/ui/toast/use-said.ts';
import type { Door } from './door.ts';
import { notices, type Remedy } from './notices.ts';
import { open } from './open.ts';
import { readAs } from './read-as.ts';
import { keep } from './record.ts';
import { reportOf } from './report.ts';
import { SiteBar } from './site-bar.tsx';
import { useSite } from './use-site.ts';
import type { Told, View } from './view.ts';

interface NoticeScreenProps {
  readonly door: Door;
  readonly told: Told;
  readonly show: (view: View) => void;
}

/** Everything that is not a digest gets a sentence, and a way on where there is one. */
export function NoticeScreen({ door, told, show }: NoticeScreenProps): JSX.Element {
  const { say } = useMessages();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { title, why, remedies } = notices[told.notice];
  const report = reportOf(told, door);
  const { tab, record } = told;
  const { said, speak } = useSaid();
  const site = useSite({ door, tab, speak, onChosen: () => {} });
  const run: Readonly<Record<Remedy, () => void>> = {
    retry: () => open(door, show),
    anyway: () => {
      if (!record || !tab) return readAs(door, tab, 'page', show);
      show({ kind: 'digest', tab, record, freshness: 'new' });
      return keep(door.session, tab, record);
    },
    selection: () => readAs(door, tab, 'selection', show),
    report: () => door.writeClip({ plain: report, html: null }).then(setCopied),
  };
  const labels = {
    retry: say('try_again'),
    anyway: say('read_anyway'),
    selection: say('use_selection'),
    report: say(copied ? 'copied' : 'report_copy'),
  } as const;
  return (
    <>
      <Masthead url={tab?.url ?? ''} section={null} title={tab?.title || say('name')} />
      <Notice
        title={say(title)}
        why={say(why)}
        actions={remedies.map((remedy) => ({ label: labels[remedy], run: run[remedy] }))}
      >
        {remedies.includes('report') && <pre class="report">{report}</pre>}
        {copied === false && <CopyByHand text={report} keys={door.copyKeys} close={() => setCopied(null)} />}
      </Notice>
      <footer>
        <Toast said={said} />
        <SiteBar
          door={door}
          tab={tab}
          notice={told.notice}
          use={site}
          level={site.chosen ? (site.level ?? 'tidy') : null}
          chooseLevel={site.setLevel}
          listKeys={null}
        />
      </footer>
    </>
  );
}
