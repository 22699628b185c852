import type { Passage } from '../core/passage.ts';
import { framesOf, viewOf } from './copy/documents.ts';
import { locate } from './locate.ts';
import { indexText } from './text-index.ts';

/** The name the style of the highlight goes by, see `platform/page.ts`. */
const name = 'backstory';

/** Milliseconds a highlight stays. */
const duration = 10_000;

/** Takes the last highlight away, wherever it is. */
let fade = (): void => {};

/**
 * Scrolls to the passages and marks them for ten seconds without touching the DOM:
 * with the CSS Custom Highlight API, or by selecting the first where a browser has none.
 * Where the page does not have them, a frame of the same site may.
 */
export function highlight(page: Document, passages: readonly Passage[]): 'highlighted' | 'selected' | 'missing' {
  for (const one of [page, ...framesOf(page)]) {
    const index = indexText(one);
    const ranges = passages.map((passage) => locate(index, passage)).filter((range) => range !== null);
    const [first] = ranges;
    const view = viewOf(one);
    if (!first || !view) continue;
    scrollTo(view, first);
    return 'highlights' in CSS ? show(view, ranges) : select(view, first);
  }
  return 'missing';
}

function show({ CSS, Highlight }: Window & typeof globalThis, ranges: readonly Range[]): 'highlighted' {
  fade();
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  // a later one, of a script injected again, has its own time
  const remove = (): void => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  const timer = setTimeout(remove, duration);
  fade = () => {
    clearTimeout(timer);
    remove();
  };
  return 'highlighted';
}

/** At once, not smoothly: the highlight says where to look, and nobody waits for a page to fly by. */
function scrollTo(view: Window, range: Range): void {
  const start = range.startContainer.parentElement;
  if (start) Element.prototype.scrollIntoView.call(start, { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}

function select(view: Window, range: Range): 'selected' {
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return 'selected';
}
