import type { Passage } from '../src/core/passage.ts';
import { highlight } from '../src/page/highlight.ts';

Object.assign(globalThis, { backstoryJump: { show: (passages: readonly Passage[]) => highlight(document, passages) } });
