import { describe, expect, it } from 'vitest';
import { parseTidyState, summaryOf } from '../../src/platform/tidy-state.ts';

const item = { id: 0, rule: 'teaser/label-run', text: 'Другой материал', hidden: true };
const state = { level: 'tidy', outcome: 'tidied', items: [item, { ...item, id: 1, hidden: false }] };

describe('the state of a tidied page', () => {
  it('is taken as it is', () => {
    expect(parseTidyState(state)).toEqual(state);
  });

  it.each([
    null,
    'tidied',
    { ...state, level: 'all' },
    { ...state, outcome: 'hacked' },
    { ...state, items: {} },
    { ...state, items: Array(20_001).fill(item) },
    { ...state, items: [{ ...item, id: '0' }] },
    { ...state, items: [{ ...item, rule: 'nobody/knows' }] },
    { ...state, items: [{ ...item, rule: 7 }] },
    { ...state, items: [{ ...item, text: 'a'.repeat(10_001) }] },
    { ...state, items: [{ ...item, hidden: 'yes' }] },
    { ...state, items: [null] },
  ])('is not taken from a page that says something else (%#)', (value) => {
    expect(parseTidyState(value)).toBeNull();
  });

  it('is summed up as what is still hidden', () => {
    const parsed = parseTidyState(state);
    expect(parsed && summaryOf(parsed)).toEqual({ outcome: 'tidied', hidden: 1 });
  });
});
