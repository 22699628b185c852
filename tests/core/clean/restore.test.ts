import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { numberBlocks, withoutBlocks } from '../../../src/core/blocks.ts';
import { restore } from '../../../src/core/clean/restore.ts';
import type { Removal } from '../../../src/core/clutter.ts';

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
const lines = ['ноль', 'один', 'два', 'три', 'четыре'];
const whole: Root = {
  type: 'root',
  children: [
    paragraph('ноль'),
    { type: 'list', children: ['один', 'два'].map((line) => ({ type: 'listItem', children: [paragraph(line)] })) },
    paragraph('три'),
    paragraph('четыре'),
  ],
};
const { content } = numberBlocks(whole);
const textsOf = (root: Root): readonly string[] => numberBlocks(root).blocks.map(({ text }) => text);
const removal = (text: string, block: number | null): Removal => ({ rule: 'teaser/test', text, block });

describe('restore', () => {
  it('puts a block back where it stood', () => {
    const cleaned = withoutBlocks(content, new Set([3]));
    expect(textsOf(restore(cleaned, [removal('три', 3)], new Set([0])))).toEqual(lines);
  });

  it('puts what never was a block at the end', () => {
    expect(textsOf(restore(content, [removal('плеер', null)], new Set([0])))).toEqual([...lines, 'плеер']);
  });

  it('leaves the tree it was given as it was', () => {
    const before = structuredClone(content);
    restore(content, [removal('плеер', 1)], new Set([0]));
    expect(content).toEqual(before);
  });

  it('gives the whole text back, in order, whichever plain paragraphs were dropped', () => {
    fc.assert(
      fc.property(fc.subarray([0, 3, 4]), (dropped) => {
        const removed = dropped.map((id) => removal(lines[id] ?? '', id));
        const cleaned = withoutBlocks(content, new Set(dropped));
        expect(textsOf(restore(cleaned, removed, new Set(removed.keys())))).toEqual(lines);
      }),
    );
  });

  it('puts back only what is asked for', () => {
    const removed = [removal('а', 0), removal('б', 0)];
    expect(textsOf(restore(content, removed, new Set([1])))).toContain('б');
    expect(textsOf(restore(content, removed, new Set([1])))).not.toContain('а');
  });
});
