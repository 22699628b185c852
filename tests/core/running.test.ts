import { expect, test } from 'vitest';
import { isRunningText } from '../../src/core/running.ts';

test.each([
  ['a sentence', 'The ferry stays in the harbour until the storm is over, the captain said on Monday.', 0, true],
  [
    'a sentence with a link in it',
    'The ferry stays in the harbour until the storm is over, the captain said on Monday.',
    0.4,
    true,
  ],
  ['a long link', 'The ferry stays in the harbour until the storm is over, the captain said on Monday.', 0.5, false],
  ['a label', 'The ferry', 0, false],
])('%s is running text or not', (_, text, linked, expected) => {
  expect(isRunningText(text, linked)).toBe(expected);
});
