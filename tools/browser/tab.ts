import type { BrowserContext, CDPSession } from 'playwright-core';

export interface SavedPage {
  readonly html: Buffer;
  readonly contentType: string;
}

/** A page to open. */
export interface PageSource {
  readonly url: string;
  /** Null when it is to be fetched from its address. */
  readonly saved: SavedPage | null;
}

/** A browser tab that opens one page after another. */
export interface Tab {
  /** Opens the page and evaluates an expression in an isolated world of it, as a content script runs. */
  readonly run: (source: PageSource, expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return {
    run: async ({ url, saved }, expression) => {
      const stop = saved ? await serve(devtools, saved) : null;
      await page.goto(url, { waitUntil: saved ? 'domcontentloaded' : 'load', timeout: 0 });
      const value = await evaluateAlone(devtools, expression);
      await stop?.();
      return value;
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

async function evaluateAlone(devtools: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
