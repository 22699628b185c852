import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseArticleResult } from '../../src/platform/article.ts';
import { article } from '../popup/fake-door.ts';

const withContent = (...children: unknown[]) => ({
  ok: true,
  value: { ...article, content: { type: 'root', children } },
});
const nested = (depth: number): RootContent =>
  Array.from({ length: depth }).reduce<RootContent>((inner) => ({ type: 'blockquote', children: [inner as never] }), {
    type: 'paragraph',
    children: [],
  });

describe('parseArticleResult', () => {
  it('lets an article through as it is', () => {
    expect(parseArticleResult({ ok: true, value: article })).toEqual({ ok: true, value: article });
  });

  it.each(['no-article', 'too-large', 'pdf'])('passes on why there is no article: %s', (error) => {
    expect(parseArticleResult({ ok: false, error })).toEqual({ ok: false, error });
  });

  it.each([
    ['markup', withContent({ type: 'html', value: '<script>' })],
    [
      'a javascript: link',
      withContent({ type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] }),
    ],
    ['a data: picture', withContent({ type: 'image', url: 'data:image/svg+xml,<svg/>' })],
    ['text that is no text', withContent({ type: 'paragraph', children: [{ type: 'text', value: { length: 3 } }] })],
    ['children that are no list', withContent({ type: 'paragraph', children: { 0: 'x' } })],
    ['a tree as deep as a well', withContent(nested(300))],
    ['more text than a library', withContent({ type: 'code', value: 'x'.repeat(4_000_001) })],
    ['a title that is no text', { ok: true, value: { ...article, title: null } }],
    ['tags that are no texts', { ok: true, value: { ...article, tags: [{ length: 3 }] } }],
    ['a removal without a rule', { ok: true, value: { ...article, removed: [{ text: 'x', block: null }] } }],
    ['a line without its links', { ok: true, value: { ...article, region: [{ kind: 'item', text: 'x', linked: 0 }] } }],
    ['an unknown way', { ok: true, value: { ...article, way: 'magic' } }],
    ['no content', { ok: true, value: { ...article, content: undefined } }],
    ['an unknown error', { ok: false, error: '<b>boom</b>' }],
    ['nothing', undefined],
  ])('stops %s at the border', (_, value) => {
    expect(parseArticleResult(value)).toEqual({ ok: false, error: 'failed' });
  });

  it('never throws, whatever a page returns', () => {
    const content = fc.object({ key: fc.constantFrom('type', 'children', 'url', 'value'), maxDepth: 6 });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), content), (value) => {
        parseArticleResult(value);
        parseArticleResult({ ok: true, value: { ...article, content: value as Root } });
      }),
    );
  });
});
