import type { BrowserContext, CDPSession } from 'playwright-core';
import type { ExtractEntry } from '../../content-scripts/extract.ts';
import type { Article, ReadError } from '../../src/core/article.ts';
import { ok, type Result } from '../../src/core/result.ts';
import type { SavedPage, Source } from './source.ts';

export interface Extracted {
  readonly article: Article;
  /** Milliseconds in the page. */
  readonly ms: number;
}

/** A browser tab that reads one page after another. */
export interface Tab {
  readonly extract: (source: Source) => Promise<Result<Extracted, ReadError>>;
  readonly close: () => Promise<void>;
}

export async function openTab(context: BrowserContext, script: string): Promise<Tab> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return {
    extract: async ({ url, saved }) => {
      const stop = saved ? await serve(devtools, saved) : null;
      await page.goto(url, { waitUntil: saved ? 'domcontentloaded' : 'load', timeout: 0 });
      const extracted = await runScript(devtools, script);
      await stop?.();
      return extracted;
    },
    close: () => page.close(),
  };
}

/**
 * Answers the tab's next document with the saved page. Its scripts are stopped by a header, not by switching scripting off,
 * so that `noscript` is parsed as in a live page. Everything else fails by itself: the context is offline.
 */
async function serve(devtools: CDPSession, { html, contentType }: SavedPage): Promise<() => Promise<unknown>> {
  devtools.once('Fetch.requestPaused', ({ requestId }) =>
    devtools.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: contentType },
        { name: 'content-security-policy', value: "script-src 'none'" },
      ],
      body: html.toString('base64'),
    }),
  );
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  return () => devtools.send('Fetch.disable');
}

/** Runs the content script in an isolated world of the open page, as the extension does. */
async function runScript(devtools: CDPSession, script: string): Promise<Result<Extracted, ReadError>> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression: `${script};
      (() => { const start = performance.now(); const read = backstory.read(); return { read, ms: performance.now() - start }; })()`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { read, ms }: { read: ReturnType<ExtractEntry['read']>; ms: number } = result.value;
  return read.ok ? ok({ article: read.value, ms }) : read;
}
