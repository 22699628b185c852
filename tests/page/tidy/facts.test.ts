// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { readSources } from '../../../src/page/metadata/sources.ts';
import { readFacts } from '../../../src/page/tidy/facts.ts';

afterEach(() => document.head.replaceChildren());

test.each([
  ['nothing', ''],
  ['its name', '<meta property="og:site_name" content="The Harbour">'],
])('a site is called the same in its page as in a digest when it says %s', (_, head) => {
  document.head.innerHTML = head;
  expect(readFacts(document).told.siteName).toBe(readSources(document, [], document.URL).siteNames[0]);
});
