// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { nothingHidden } from '../../src/page/copy/hidden.ts';
import { readArticle } from '../../src/page/read.ts';
import { pageOf, prose } from './page.ts';

interface Payload {
  readonly id: string;
  readonly payload: string;
  readonly head?: string;
}

const folder = resolve(import.meta.dirname, '../../../shared/security');
const files = ['payloads.json', 'reader-vectors.json'].map((file) => resolve(folder, file));

/** A few of our own, so that there is something to test where the large sets are not at hand. */
const own: readonly Payload[] = [
  { id: 'handler', payload: '<img src=x onerror=alert(1)>' },
  { id: 'scheme', payload: '<a href="javascript:alert(1)">a</a>' },
  { id: 'frame', payload: '<iframe srcdoc="<script>alert(1)</script>"></iframe>' },
  { id: 'svg', payload: '<svg><a href="javascript:alert(1)"><text>a</text></a></svg>' },
  { id: 'title', payload: '', head: '<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>' },
];

const hasSets = files.every((file) => existsSync(file));
if (!hasSets) console.warn(`No payload sets in ${folder}: only our own few are tested.`);
const payloads = hasSets ? files.flatMap((file): Payload[] => JSON.parse(readFileSync(file, 'utf8'))) : own;

const batchSize = 16;

const allowed = new Set(
  'root paragraph heading text emphasis strong delete inlineCode code break link image list listItem blockquote table tableRow tableCell thematicBreak'.split(
    ' ',
  ),
);

/** What of a tree may not be in it. */
function faults(node: Nodes): readonly string[] {
  const here = [
    ...(allowed.has(node.type) ? [] : [`a ${node.type} node`]),
    ...('url' in node && !/^https?:\/\//.test(node.url) ? [`the address ${node.url}`] : []),
  ];
  return [...here, ...('children' in node ? node.children.flatMap(faults) : [])];
}

/** Each payload is parsed in a page of its own, as a block and inside a paragraph; then many are read as one page. */
function faultsOf(payloads: readonly Payload[]): readonly string[] {
  const page = pageOf('<article></article>', payloads.map(({ head = '' }) => head).join(''));
  const article = page.querySelector('article');
  for (const { payload } of payloads) {
    const line = `<p>The harbour ${payload} was closed, they said, until Monday.</p>`;
    article?.append(...pageOf(prose('ferry') + payload + line + prose('road')).body.childNodes);
  }
  const read = readArticle(page, { hidden: nothingHidden, rules: [] });
  if (!read.ok) return [read.error];
  const { content, image } = read.value;
  return [...faults(content), ...(image && !/^https?:/.test(image) ? [`the picture ${image}`] : [])];
}

const batches = Array.from({ length: Math.ceil(payloads.length / batchSize) }, (_, batch) =>
  payloads.slice(batch * batchSize, (batch + 1) * batchSize),
);

test.each(batches.map((batch) => [batch[0]?.id, batch] as const))(
  'nothing of the payloads from %s on becomes more than text, links and pictures of the web',
  (_, batch) => expect(faultsOf(batch)).toEqual([]),
);
