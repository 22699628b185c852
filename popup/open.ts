import { closedPage } from '../src/platform/refusal.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { Door } from './door.ts';
import { read } from './read.ts';
import { readAs } from './read-as.ts';
import { isRecord, keyOf } from './record.ts';
import type { Told, View } from './view.ts';

/** The way from a click to a digest; `show` is called with every view on it. */
export async function open(door: Door, show: (view: View) => void): Promise<void> {
  const tab = await door.findActiveTab();
  if (!tab) return show(refuse(null, 'closed'));
  const closed = closedPage(tab.url);
  if (closed) return show(refuse(tab, closed));
  show({ kind: 'reading', tab });
  const kept = await door.session.recall(keyOf(tab));
  if (!isRecord(kept)) return readAs(door, tab, 'article', show);
  show({ kind: 'digest', tab, record: kept, freshness: 'cached' });
  if (kept.scope !== 'article') return;
  const now = await read(door, tab, 'article');
  if (now.record && now.record.hash !== kept.hash) show({ kind: 'digest', tab, record: kept, freshness: 'stale' });
}

const refuse = (tab: Tab | null, notice: Told['notice']): Told => ({
  kind: 'notice',
  tab,
  notice,
  record: null,
  detail: null,
});
