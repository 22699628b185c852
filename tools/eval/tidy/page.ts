import type { ExtractEntry } from '../../../content-scripts/extract.ts';
import { tidyStyle } from '../../../src/page/tidy/style.ts';
import { selectorRules } from '../../../src/rules/selectors.ts';
import type { Tabs } from '../../browser/tabs.ts';
import { bundleScript, contentScript } from '../../build/script.ts';
import { readSource } from '../../digest/source.ts';
import type { ProbedPage } from './probe.ts';

/** What an article page answers: its article, and what tidying did to it. */
export interface Answer {
  readonly read: ReturnType<ExtractEntry['read']>;
  readonly probed: ProbedPage;
}

/** What is asked of a page, as expressions. */
const questions = {
  article: '(async () => { const read = backstory.read(); return { read, probed: await probePage() }; })()',
  home: 'isTouched()',
} as const;

export type Ask = (file: string, question: keyof typeof questions) => Promise<unknown>;

/** Asks saved pages, each opened anew with the scripts and the style in it; null when one does not answer. */
export async function openPages(tabs: Tabs): Promise<Ask> {
  const scripts = [
    await bundleScript('tools/eval/tidy/background.ts'),
    await contentScript('extract'),
    await contentScript('tidy'),
    await bundleScript('tools/eval/tidy/probe.ts'),
  ];
  // a constructed style, so that the markup stays as it is
  const style = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(tidyStyle(selectorRules))});
    document.adoptedStyleSheets.push(sheet); }`;
  const start = [style, ...scripts.map(({ code }) => code)].join(';\n');
  return async (file, question) => {
    const source = readSource(file, null);
    const answer = source && (await tabs.run(source, `${start};\n${questions[question]}`));
    return answer?.ok ? answer.value : null;
  };
}
