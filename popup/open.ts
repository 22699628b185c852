import { closedPage } from '../src/platform/refusal.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { Door } from './door.ts';
import { read } from './read.ts';
import { readAs } from './read-as.ts';
import { isRecord, keyOf, summarizedAs } from './record.ts';
import type { Told, View } from './view.ts';

/** The way from a click to a digest; `show` is called with every view on it. */
export async function open(door: Door, show: (view: View) => void): Promise<void> {
  const tab = await door.findTab();
  if (!tab) return show(refuse(null, 'closed'));
  const closed = closedPage(tab.url);
  if (closed) return show(refuse(tab, closed));
  show({ kind: 'reading', tab });
  const wish = await door.takeWish(tab.id);
  if (wish === 'selection') return readAs(door, tab, 'selection', show);
  const showCopying = (view: View): void => show(view.kind === 'digest' ? { ...view, copyAtOnce: true } : view);
  await showArticle(door, tab, wish, wish === 'copy' ? showCopying : show);
}

async function showArticle(door: Door, tab: Tab, wish: Wish, show: (view: View) => void): Promise<void> {
  const kept = await door.session.recall(keyOf(tab));
  // whoever asks for the digest of the page does not want the one of an earlier selection
  if (!isRecord(kept) || (wish !== null && kept.scope !== 'article')) return readAs(door, tab, 'article', show);
  const { summaryLength } = await door.settings.read();
  const record = summarizedAs(summaryLength, kept, door);
  show({ kind: 'digest', tab, record, freshness: 'cached' });
  if (record.scope !== 'article') return;
  const now = await read(door, tab, 'article');
  if (now.record && now.record.hash !== record.hash) show({ kind: 'digest', tab, record, freshness: 'stale' });
}

type Wish = Awaited<ReturnType<Door['takeWish']>>;

const refuse = (tab: Tab | null, notice: Told['notice']): Told => ({
  kind: 'notice',
  tab,
  notice,
  record: null,
  detail: null,
});
