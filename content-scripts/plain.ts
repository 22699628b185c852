import { readPlain } from '../src/page/plain.ts';
import { caught } from '../src/platform/caught.ts';

Object.assign(globalThis, {
  backstoryPlain: { read: caught((scope: 'page' | 'selection') => readPlain(document, scope)) },
});
