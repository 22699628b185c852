import { markEarly } from '../src/page/tidy/early.ts';
import { caught } from '../src/platform/caught.ts';

caught(markEarly)(document);
