import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { formatDate } from '../../../src/core/dates/format.ts';
import { digestMarkdown } from '../../../src/core/render/digest.ts';
import { anyEvents } from '../timeline/events.ts';
import { digest, words } from './sample.ts';

/** Words and the marks Markdown reads as its own. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...'мост порт 1. - + * ** _ __ # ## > ` ``` ~~ | [x](y) ![x](y) <b> &amp; \\ http://a.b 3) — «да» !'.split(' '),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(' '));

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

it('is read by a Markdown parser as a heading, the source, and a list of the events as they were', () => {
  fc.assert(
    fc.property(anyEvents, fc.array(anyText, { minLength: 12, maxLength: 12 }), (events, texts) => {
      const timeline = events.map((event, index) => ({ ...event, text: texts[index] ?? 'мост' }));
      const [heading, source, list, ...rest] = fromMarkdown(
        digestMarkdown({ ...digest, timeline }, words, 'timeline'),
      ).children;
      expect([heading?.type, source?.type, rest]).toEqual(['heading', 'paragraph', []]);
      const lines = timeline.map(({ when, kind, text }) => {
        const told =
          kind === 'publication' ? words.publication : kind === 'planned' ? `${text} (${words.planned})` : text;
        return `${formatDate(when, words.language)} — ${told}`;
      });
      expect(list?.type === 'list' ? list.children.map(textOf) : []).toEqual(lines);
    }),
  );
});
