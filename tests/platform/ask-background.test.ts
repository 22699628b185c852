import { describe, expect, it } from 'vitest';
import { askForLevel, askForRules } from '../../src/platform/ask-background.ts';

const answering = (answer: unknown) => ({ sendMessage: async () => answer });
const gone = {
  sendMessage: async () => {
    throw new Error('Extension context invalidated.');
  },
};
const asked = { page: { url: 'https://example.org/', title: '', byline: null, siteName: null }, lines: [] };
const nothing = { names: [], selectors: [], kept: [] };

describe('asking the background', () => {
  it('gives what it answers', async () => {
    const rules = {
      names: [null, 'head', 'share/en'],
      selectors: [{ id: 'share/bar', selector: '.share' }],
      kept: ['Ferry'],
    };
    expect(await askForRules(answering(rules), asked)).toEqual(rules);
    expect(await askForLevel(answering('focus'))).toBe('focus');
  });

  it.each([null, {}, { ...nothing, names: ['share'] }, { ...nothing, selectors: [{ id: 'share/bar' }] }])(
    'takes nothing else for rules: %j',
    async (answer) => {
      expect(await askForRules(answering(answer), asked)).toEqual(nothing);
    },
  );

  it('does without when nobody answers', async () => {
    expect(await askForRules(gone, asked)).toEqual(nothing);
    expect(await askForLevel(gone)).toBeNull();
  });
});
