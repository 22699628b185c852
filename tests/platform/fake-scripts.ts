import type { TidyScripts } from '../../src/platform/tidy.ts';

/** A tab that answers every call with one value, and keeps what was asked of it. */
export class FakeScripts implements TidyScripts {
  readonly calls: { readonly files?: readonly string[]; readonly args?: readonly unknown[]; readonly tabId: number }[] =
    [];
  readonly styles: unknown[] = [];
  answer: unknown;
  constructor(answer: unknown) {
    this.answer = answer;
  }
  executeScript: TidyScripts['executeScript'] = async ({ target, files, args }) => {
    this.calls.push({ tabId: target.tabId, ...(files && { files }), ...(args && { args }) });
    return [{ frameId: 0, documentId: '', allFrames: false, result: files ? undefined : this.answer }];
  };
  insertCSS: TidyScripts['insertCSS'] = async (style) => {
    this.styles.push(style);
  };
  removeCSS: TidyScripts['removeCSS'] = async () => {
    this.styles.pop();
  };
}
