import { describe, expect, it } from 'vitest';
import { withLooks } from '../../src/core/clean/looks.ts';
import type { PageRules } from '../../src/core/clean/name-lines.ts';
import { askForLevel, askForRules } from '../../src/platform/ask-background.ts';
import type { TidyAnswer } from '../../src/platform/tidy-messages.ts';

const answering = (answer: TidyAnswer | undefined) => ({ sendMessage: async () => answer });
const gone = {
  sendMessage: async () => {
    throw new Error('Extension context invalidated.');
  },
};
const page = { url: 'https://example.org/', title: '', byline: null, siteName: null };
const asked = { page, claims: null, lines: [] };

describe('asking the background', () => {
  it('gives what it answers', async () => {
    const rules: PageRules = {
      names: [null, 'head', 'share/en'],
      known: withLooks([{ id: 'share/bar', selector: '.share' }]),
      own: [],
      kept: ['Ferry'],
    };
    expect(await askForRules(answering(rules), asked)).toEqual(rules);
    expect(await askForRules(answering('not-article'), asked)).toBe('not-article');
    expect(await askForLevel(answering('focus'))).toBe('focus');
  });

  it('does without when nobody answers', async () => {
    expect(await askForRules(gone, asked)).toBeNull();
    expect(await askForLevel(gone)).toBeNull();
    for (const none of [null, undefined]) {
      expect(await askForRules(answering(none), asked)).toBeNull();
      expect(await askForLevel(answering(none))).toBeNull();
    }
  });
});
