import type { ExtractEntry } from '../../content-scripts/extract.ts';
import type { Article, ReadError } from '../../src/core/article.ts';
import { ok, type Result } from '../../src/core/result.ts';
import type { PageSource } from '../browser/tab.ts';
import type { TabError, Tabs } from '../browser/tabs.ts';

export type ExtractError = ReadError | TabError;

export interface Extracted {
  readonly article: Article;
  /** Milliseconds in the page. */
  readonly ms: number;
}

interface Timed {
  readonly read: ReturnType<ExtractEntry['read']>;
  readonly ms: number;
}

const timedCall =
  '(() => { const start = performance.now(); const read = backstory.read(); return { read, ms: performance.now() - start }; })()';

/** Reads a page's article with the content script, as the extension does. */
export async function extract(
  tabs: Tabs,
  source: PageSource,
  script: string,
): Promise<Result<Extracted, ExtractError>> {
  const answer = await tabs.run(source, `${script};${timedCall}`);
  if (!answer.ok) return answer;
  const { read, ms } = answer.value as Timed;
  return read.ok ? ok({ article: read.value, ms }) : read;
}
