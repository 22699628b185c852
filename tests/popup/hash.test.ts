import { expect, it } from 'vitest';
import { hashOf } from '../../popup/hash.ts';
import { article, otherText } from './fake-door.ts';

it('tells two texts apart, and one text from nothing but itself', () => {
  expect(hashOf(article)).toBe(hashOf(structuredClone(article)));
  expect(hashOf({ ...article, content: otherText })).not.toBe(hashOf(article));
  expect(hashOf({ ...article, title: 'Другой' })).not.toBe(hashOf(article));
});

it('looks at the text alone: what else a page says of itself may change between two readings', () => {
  expect(hashOf({ ...article, removed: [], modifiedAt: '2026-05-06' })).toBe(hashOf(article));
});
