import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { hiddenByLayout } from '../../src/page/copy/layout.ts';
import { readArticle } from '../../src/page/read.ts';
import { selectorRules } from '../../src/rules/selectors.ts';

export type Way = 'Backstory' | 'Readability' | 'Defuddle';

const clonePage = (): Document => {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) throw new TypeError('A document’s copy is a document');
  return copy;
};

/** Each prepares, and gives the part that is timed: for the others that is without the copy they need of the page. */
const ways: Readonly<Record<Way, () => () => unknown>> = {
  Backstory: () => () => readArticle(document, { hidden: hiddenByLayout(document), rules: selectorRules }),
  Readability: () => {
    const copy = clonePage();
    return () => new Readability<Node>(copy, { serializer: (node) => node }).parse();
  },
  Defuddle: () => {
    const copy = clonePage();
    return () => new Defuddle(copy, { url: location.href }).parse();
  },
};

/** Milliseconds of one way, cold: first run in this page, which is laid out already as it is when a person clicks. */
function time(way: Way): number {
  document.documentElement.getBoundingClientRect();
  const run = ways[way]();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs every way once, so that the process has its memory and tables. Code is compiled anew for each script, even here. */
function warm(): void {
  for (const prepare of Object.values(ways)) prepare()();
}

Object.assign(globalThis, { backstory: { time, warm } });
