import type { PageSource } from '../browser/tab.ts';
import type { Tabs } from '../browser/tabs.ts';
import { bundleScript } from '../build/script.ts';
import type { Times } from './figures.ts';
import type { Way } from './ways.ts';

/** Times every way on every page, each in a page load of its own, one after the other in one browser. */
export async function timeExtraction(tabs: Tabs, sources: readonly PageSource[]): Promise<readonly Times[]> {
  const { code: script } = await bundleScript('tools/bench/ways.ts');
  const time = async (source: PageSource, way: Way): Promise<number | null> => {
    const timed = await tabs.run(source, `${script};backstory.time('${way}')`);
    return timed.ok ? Number(timed.value) : null;
  };
  const all: Times[] = [];
  for (const source of sources) {
    // Each site gets a process of its own, and whichever way came first would pay for its start.
    await tabs.run(source, `${script};backstory.warm()`);
    all.push({
      Backstory: await time(source, 'Backstory'),
      Readability: await time(source, 'Readability'),
      Defuddle: await time(source, 'Defuddle'),
    });
  }
  return all;
}
