import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInTab, type Scripts } from '../../src/platform/run.ts';

interface Answer {
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A tab that takes every file and answers calls as it is told to. */
function fakeTab(answer: (call: () => unknown) => Promise<Answer>) {
  const files: string[] = [];
  const executeScript: Scripts['executeScript'] = async ({ files: injected, func, args = [] }) => {
    files.push(...(injected ?? []));
    return func
      ? [{ frameId: 0, documentId: '', allFrames: false, result: undefined, ...(await answer(() => func(...args))) }]
      : [];
  };
  return { files, executeScript };
}

const script = { file: '/script.js', call: (a: number, b: number) => a + b, args: [2, 3] };

describe('runInTab', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs the file first, then gives back what the call returns', async () => {
    const tab = fakeTab(async (call) => ({ result: call() }));
    expect(await runInTab(tab, 1, script)).toEqual({ ok: true, value: 5 });
    expect(tab.files).toEqual(['/script.js']);
  });

  it('does something else after the call has been sent and before it is answered', async () => {
    const order: string[] = [];
    const { executeScript } = fakeTab(async (call) => ({ result: call() }));
    const tab: Scripts = {
      executeScript: (injection) => {
        order.push(injection.func ? 'call' : 'file');
        return executeScript(injection);
      },
    };
    const meanwhile = (): void => {
      order.push('meanwhile');
    };
    await runInTab(tab, 1, { ...script, meanwhile }).then(() => order.push('answer'));
    expect(order).toEqual(['file', 'call', 'meanwhile', 'answer']);
  });

  it('takes an empty answer for a page that was reloaded meanwhile', async () => {
    const tab = fakeTab(async () => ({ result: null }));
    expect(await runInTab(tab, 1, script)).toEqual({ ok: false, error: 'closed' });
  });

  it('takes an error Firefox tells of for a failure of ours', async () => {
    const tab = fakeTab(async () => ({ error: { message: 'x is undefined' } }));
    expect(await runInTab(tab, 1, script)).toEqual({ ok: false, error: 'failed' });
  });

  it('stops waiting for a page that never answers', async () => {
    const outcome = runInTab(
      fakeTab(() => new Promise(() => {})),
      1,
      script,
    );
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toEqual({ ok: false, error: 'silent' });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'access'],
    ['The extensions gallery cannot be scripted.', 'access'],
    ['Cannot access contents of the page. Extension manifest must request permission …', 'access'],
    ['Missing host permission for the tab', 'access'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'access'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['No tab with id: 5.', 'closed'],
    ['Invalid tab ID: 5', 'closed'],
    ['The tab was closed.', 'closed'],
    ['Frame with ID 0 was removed.', 'closed'],
    ['Extension context invalidated.', 'outdated'],
    ['Something nobody has seen before', 'failed'],
  ])('understands «%s»', async (message, error) => {
    const tab = fakeTab(() => Promise.reject(new Error(message)));
    expect(await runInTab(tab, 1, script)).toEqual({ ok: false, error });
  });
});
