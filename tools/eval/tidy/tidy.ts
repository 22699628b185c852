import { basename } from 'node:path';
import { startTabs } from '../../browser/tabs.ts';
import { mapInOrder } from '../../digest/in-order.ts';
import { pagesOf } from '../score.ts';
import type { Bar, Score } from '../sets.ts';
import { leftOf, lostOf, wantedOf } from './judge.ts';
import { type Answer, openPages } from './page.ts';
import type { Probed } from './probe.ts';

/** Milliseconds; a page is read, tidied twice and looked at six times. */
const patience = 60_000;

const figure =
  (name: string): Bar['of'] =>
  (score) =>
    Number(score[name]);

export const tidyBars: readonly Bar[] = [
  { name: 'wantedHidden', of: figure('wantedHidden'), most: 0 },
  { name: 'clutterLeft', of: figure('clutterLeft'), most: 0.05 },
  { name: 'notRestored', of: figure('notRestored'), most: 0 },
  { name: 'homesTouched', of: figure('homesTouched'), most: 0 },
  { name: 'msMedian', of: figure('msMedian'), most: 30 },
  { name: 'silent', of: figure('silent'), most: 0 },
];

/** Tidies saved pages in Chromium and says what it did to them; a page that went wrong is told of by name. */
export async function scoreTidy(sample: number, tell: (line: string) => void): Promise<Score> {
  const tabs = await startTabs(patience);
  const ask = await openPages(tabs);
  const articles = ['corpus/ru', 'corpus/news'].flatMap((pages) => pagesOf({ pages }, sample));
  const totals = { wantedHidden: 0, dropped: 0, left: 0, notRestored: 0, silent: 0 };
  const ms: number[] = [];

  const judge = (file: string, { read, probed }: Answer, probe: Probed): void => {
    const wanted = wantedOf(file);
    const lost = lostOf(wanted, probed.before, probe);
    totals.wantedHidden += lost.length;
    if (read.ok && read.value.articleLike) {
      const { all, left } = leftOf(read.value, wanted, probed.before, probe);
      totals.dropped += all;
      totals.left += left.length;
      for (const text of left) tell(`${basename(file)} leaves ${text.slice(0, 80)}`);
    }
    if (probe.differs.length > 0) totals.notRestored += 1;
    ms.push(probe.ms.script + probe.ms.layout);
    for (const text of lost) tell(`${basename(file)} hides ${text.slice(0, 80)}`);
    if (probe.differs.length > 0) tell(`${basename(file)} does not get back its ${probe.differs.join(', ')}`);
  };

  // one after the other: a neighbour's work would lengthen the times
  const asked = mapInOrder(articles, 1, async (file) => ({
    file,
    answer: (await ask(file, 'article')) as Answer | null,
  }));
  for await (const { file, answer } of asked) {
    if (!answer) totals.silent += 1;
    else for (const probe of [answer.probed.tidy, answer.probed.focus]) judge(file, answer, probe);
  }
  const homes = pagesOf({ pages: 'corpus/negative' }, sample);
  const touched = await Promise.all(homes.map((file) => ask(file, 'home')));
  await tabs.close();
  return {
    ...totals,
    pages: articles.length,
    clutterLeft: totals.left / Math.max(1, totals.dropped),
    homesTouched: touched.filter((answer) => answer !== false).length,
    msMedian: ms.toSorted((a, b) => a - b)[ms.length >> 1] ?? 0,
  };
}
