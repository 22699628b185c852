import type { Scripting } from 'webextension-polyfill';
import { failed, ok, type Result } from '../core/result.ts';
import { pickFiles, type TidyLevel, type TidyState, tidyFiles } from '../core/tidy.ts';
import { type RunError, runInTab, type Script, type Scripts } from './run.ts';
import { parseTidyState } from './tidy-state.ts';

/** What the scripts leave on the isolated world's global, see `content-scripts/`. */
declare const backstoryTidy: {
  tidy: (level: TidyLevel) => unknown;
  undo: () => unknown;
  state: () => unknown;
  show: (id: number) => unknown;
  hide: (id: number) => unknown;
};
declare const backstoryPick: { start: () => unknown };

export type TidyScripts = Scripts & Pick<Scripting.Static, 'insertCSS' | 'removeCSS'>;

/** Tidying as far as a tab's page allows it; every answer is the page's state after it. */
export interface PageTidy {
  readonly tidy: (level: TidyLevel) => Promise<Result<TidyState, RunError>>;
  readonly undo: () => Promise<Result<TidyState, RunError>>;
  /** Null when the page was never tidied; leaves nothing in it. */
  readonly state: () => Promise<Result<TidyState | null, RunError>>;
  readonly show: (id: number) => Promise<Result<TidyState, RunError>>;
  readonly hide: (id: number) => Promise<Result<TidyState, RunError>>;
  /** Lets the person point at something to hide. */
  readonly pick: () => Promise<Result<null, RunError>>;
}

export function tidyIn(scripts: TidyScripts, tabId: number): PageTidy {
  const run = async (script: Script): Promise<Result<TidyState, RunError>> => {
    const answer = await runInTab(scripts, tabId, script);
    if (!answer.ok) return answer;
    const state = parseTidyState(answer.value);
    return state ? ok(state) : failed('failed');
  };
  const style = { files: [...tidyFiles.css], origin: 'USER' as const, target: { tabId } };
  const insertStyle = async (): Promise<void> => {
    // a style is added each time it is asked for, so the last one goes first
    await scripts.removeCSS(style).catch(() => {});
    await scripts.insertCSS(style).catch(() => {});
  };
  const [file] = tidyFiles.js;
  return {
    tidy: async (level) => {
      await insertStyle();
      return run({ file, call: (wanted: TidyLevel) => backstoryTidy.tidy(wanted), args: [level] });
    },
    undo: () => run({ file, call: () => backstoryTidy.undo(), args: [] }),
    state: async () => {
      const call = () => ({ state: typeof backstoryTidy === 'undefined' ? null : backstoryTidy.state() });
      const answer = await runInTab(scripts, tabId, { file: null, call, args: [] });
      if (!answer.ok) return answer;
      const { value } = answer;
      return ok(typeof value === 'object' && value !== null && 'state' in value ? parseTidyState(value.state) : null);
    },
    show: (id) => run({ file: null, call: (wanted: number) => backstoryTidy.show(wanted), args: [id] }),
    hide: (id) => run({ file: null, call: (wanted: number) => backstoryTidy.hide(wanted), args: [id] }),
    pick: async () => {
      await insertStyle();
      const call = () => {
        backstoryPick.start();
        return true;
      };
      const answer = await runInTab(scripts, tabId, { file: pickFiles.js[0], call, args: [] });
      return answer.ok ? ok(null) : answer;
    },
  };
}
