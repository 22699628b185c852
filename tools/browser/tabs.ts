import { chromium } from 'playwright-core';
import { failed, type Result } from '../../src/core/result.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { openTab, type PageSource, type Tab } from './tab.ts';
import { within } from './within.ts';

export type TabError = 'timed-out' | 'unreadable' | 'failed';

/** A headless Chromium. Many pages may be opened at once, each in a tab of its own. */
export interface Tabs {
  readonly run: (source: PageSource, expression: string) => Promise<Result<unknown, TabError>>;
  readonly close: () => Promise<void>;
}

/** Milliseconds: enough for a large page on a busy machine, and a page that hangs does not hold up the run. */
const usualPatience = 20_000;

export async function startTabs(patience = usualPatience): Promise<Tabs> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const shared = { locale: 'ru-RU', timezoneId: 'Europe/Moscow' };
  const contexts = {
    saved: await browser.newContext({ ...shared, offline: true }),
    live: await browser.newContext(shared),
  };
  const idle: Record<keyof typeof contexts, Tab[]> = { saved: [], live: [] };

  const run: Tabs['run'] = async (source, expression) => {
    const kind = source.saved ? 'saved' : 'live';
    const tab = idle[kind].pop() ?? (await openTab(contexts[kind]));
    const outcome = await within(patience, tab.run(source, expression)).catch(explain);
    if (!outcome.ok && outcome.error === 'timed-out') {
      // Not waited for: a tab that hangs may never answer.
      tab.close().catch(() => undefined);
    } else idle[kind].push(tab);
    return outcome;
  };
  return { run, close: () => browser.close() };
}

function explain(reason: unknown): Result<never, TabError> {
  const [line = ''] = String(reason).split('\n');
  console.error(line);
  return failed(line.includes('net::') ? 'unreadable' : 'failed');
}
