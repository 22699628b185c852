import { readPlain } from '../src/page/plain.ts';

Object.assign(globalThis, {
  backstoryPlain: { read: (scope: 'page' | 'selection') => readPlain(document, scope) },
});
