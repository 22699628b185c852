import type { Passage } from '../src/core/passage.ts';
import { highlight } from '../src/page/highlight.ts';
import { caught } from '../src/platform/caught.ts';

Object.assign(globalThis, {
  backstoryJump: { show: caught((passages: readonly Passage[]) => highlight(document, passages)) },
});
