import { parseTidyMessage } from '../../../src/platform/tidy-messages.ts';
import { pageRules } from '../../../src/rules/page.ts';

/** Stands in for the background, which is another process: a saved page has no extension. Its work is not the page's. */
const runtime = {
  sendMessage: async (message: unknown) => {
    const told = parseTidyMessage(structuredClone(message));
    const start = performance.now();
    const answer = told?.kind === 'lines' ? pageRules(told.asked, []) : null;
    backstoryElsewhere.ms += performance.now() - start;
    return answer;
  },
};

/** Milliseconds the page had nothing to do with: the background's work, and waiting for the page to be idle. */
export const backstoryElsewhere = { ms: 0 };

const wait = globalThis.requestIdleCallback.bind(globalThis);

Object.assign(globalThis, {
  backstoryElsewhere,
  browser: { runtime },
  requestIdleCallback: (call: IdleRequestCallback, options?: IdleRequestOptions): number => {
    const start = performance.now();
    return wait((deadline) => {
      backstoryElsewhere.ms += performance.now() - start;
      call(deadline);
    }, options);
  },
});
