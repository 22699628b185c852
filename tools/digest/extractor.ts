import { chromium } from 'playwright-core';
import type { ReadError } from '../../src/core/article.ts';
import { failed, type Result } from '../../src/core/result.ts';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';
import type { Source } from './source.ts';
import { type Extracted, openTab, type Tab } from './tab.ts';
import { within } from './within.ts';

export type ExtractError = ReadError | 'timed-out' | 'unreadable';

/** Many pages may be extracted at once, each in a tab of its own. */
export interface Extractor {
  readonly extract: (source: Source) => Promise<Result<Extracted, ExtractError>>;
  readonly close: () => Promise<void>;
}

/** Milliseconds: enough for a large page on a busy machine, and a page that hangs does not hold up the run. */
const usualPatience = 20_000;

/** Starts a headless Chromium that reads pages with a content script. */
export async function startExtractor(script: string, patience = usualPatience): Promise<Extractor> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const shared = { locale: 'ru-RU', timezoneId: 'Europe/Moscow' };
  const contexts = {
    saved: await browser.newContext({ ...shared, offline: true }),
    live: await browser.newContext(shared),
  };
  const idle: Record<keyof typeof contexts, Tab[]> = { saved: [], live: [] };

  const extract: Extractor['extract'] = async (source) => {
    const kind = source.saved ? 'saved' : 'live';
    const tab = idle[kind].pop() ?? (await openTab(contexts[kind], script));
    const outcome = await within(patience, tab.extract(source)).catch((reason: unknown) =>
      failed(explain(source, reason)),
    );
    if (outcome !== 'timed-out') {
      idle[kind].push(tab);
      return outcome;
    }
    // Not waited for: a tab that hangs may never answer.
    tab.close().catch(() => undefined);
    return failed('timed-out');
  };
  return { extract, close: () => browser.close() };
}

function explain({ file }: Source, reason: unknown): ExtractError {
  const [line = ''] = String(reason).split('\n');
  console.error(`${file}: ${line}`);
  return line.includes('net::') ? 'unreadable' : 'failed';
}
