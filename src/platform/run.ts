import type { Scripting } from 'webextension-polyfill';
import { failed, ok, type Result } from '../core/result.ts';

/**
 * Why a script did not run in a tab: `access` the browser keeps us out, `error-page` nothing was loaded, `closed` the tab
 * or its page went away, `silent` no answer in time, `outdated` this window belongs to an older version of the extension.
 */
export type RunError = 'access' | 'error-page' | 'closed' | 'silent' | 'outdated' | 'failed';

/** A script file, and a function called after it: a bundled script has no completion value of its own. */
export interface Script {
  /** Null when it has run before. */
  readonly file: string | null;
  /** Sent to the page as its source text, so it may use nothing from outside itself. */
  call(...args: unknown[]): unknown;
  readonly args: readonly unknown[];
  /** Done here while the page answers. */
  readonly meanwhile?: () => void;
}

export type Scripts = Pick<Scripting.Static, 'executeScript'>;

/** Milliseconds. `executeScript` never settles when the page goes into the back-forward cache in mid-run. */
const patience = 5000;

/** Runs a script in the tab's page and gives back what its call returned, still unchecked. */
export async function runInTab(scripts: Scripts, tabId: number, script: Script): Promise<Result<unknown, RunError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result<unknown, RunError>>((settle) => {
    timer = setTimeout(() => settle(failed('silent')), patience);
  });
  try {
    return await Promise.race([run(scripts, tabId, script), timeout]);
  } catch (error) {
    return failed(classify(error instanceof Error ? error.message : String(error)));
  } finally {
    clearTimeout(timer);
  }
}

async function run(
  scripts: Scripts,
  tabId: number,
  { file, call, args, meanwhile }: Script,
): Promise<Result<unknown, RunError>> {
  const target = { tabId };
  if (file !== null) await scripts.executeScript({ target, files: [file] });
  const answering = scripts.executeScript({ target, func: call, args: [...args] });
  meanwhile?.();
  const [answer] = await answering;
  // a reload in mid-run leaves null behind; Firefox alone tells an error, which the scripts catch, see `caught`
  if (answer?.error) return failed('failed');
  return answer?.result == null ? failed('closed') : ok(answer.result);
}

/** What the two browsers say when they refuse, in the order to look. */
const complaints: readonly (readonly [pattern: RegExp, error: RunError])[] = [
  [/context invalidated/i, 'outdated'],
  [/showing error page/i, 'error-page'],
  [/no tab with id|invalid tab id|tab was closed|frame .{0,40}(?:removed|not found)|no frame with id/i, 'closed'],
  [/cannot access|cannot be scripted|missing host permission|blocked by|policy/i, 'access'],
];

const classify = (message: string): RunError => complaints.find(([pattern]) => pattern.test(message))?.[1] ?? 'failed';
