import type { Scope } from '../src/platform/page.ts';
import type { Tab } from '../src/platform/tab.ts';
import type { Door } from './door.ts';
import { read } from './read.ts';
import { keep } from './record.ts';
import type { View } from './view.ts';

/** Reads something else of the tab than its article, because the person asks for it. */
export async function readAs(door: Door, tab: Tab | null, scope: Scope, show: (view: View) => void): Promise<void> {
  if (!tab) return;
  const view = await read(door, tab, scope);
  if (view.kind === 'digest') await keep(door.session, tab, view.record);
  show(view);
}
