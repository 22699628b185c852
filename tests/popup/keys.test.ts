import { describe, expect, it } from 'vitest';
import { actionFor } from '../../popup/keys.ts';

const bare = { key: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('keys', () => {
  it.each([
    ['Digit1', { do: 'tab', place: 0 }],
    ['Digit4', { do: 'tab', place: 3 }],
    ['ArrowDown', { do: 'row', step: 1 }],
    ['KeyJ', { do: 'row', step: 1 }],
    ['ArrowUp', { do: 'row', step: -1 }],
    ['KeyK', { do: 'row', step: -1 }],
    ['KeyC', { do: 'copy row' }],
    ['Escape', { do: 'close' }],
    ['KeyX', null],
    ['Enter', null],
  ])('%s', (code, action) => {
    expect(actionFor({ ...bare, code })).toEqual(action);
  });

  it('lists the keys by a sign, wherever a layout has it', () => {
    for (const code of ['Slash', 'Digit7'])
      expect(actionFor({ ...bare, code, key: '?', shiftKey: true })).toEqual({ do: 'list keys' });
  });

  it('copies the brief with Shift+C', () => {
    expect(actionFor({ ...bare, code: 'KeyC', shiftKey: true })).toEqual({ do: 'copy brief' });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves combinations with %s to the browser', (modifier) => {
    expect(actionFor({ ...bare, code: 'KeyC', [modifier]: true })).toBeNull();
  });
});
