import type { Passage } from '../core/passage.ts';
import { locate } from './locate.ts';
import { indexText } from './text-index.ts';

/** The name the style of the highlight goes by, see `platform/page.ts`. */
const name = 'backstory';

/** Milliseconds a highlight stays. */
const duration = 10_000;

let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls to the passages and marks them for ten seconds without touching the DOM:
 * with the CSS Custom Highlight API, or by selecting the first where a browser has none.
 */
export function highlight(page: Document, passages: readonly Passage[]): 'highlighted' | 'selected' | 'missing' {
  const index = indexText(page);
  const ranges = passages.map((passage) => locate(index, passage)).filter((range) => range !== null);
  const [first] = ranges;
  if (!first) return 'missing';
  scrollTo(first);
  if (!('highlights' in CSS)) {
    select(first);
    return 'selected';
  }
  CSS.highlights.set(name, new Highlight(...ranges));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete(name), duration);
  return 'highlighted';
}

/** At once, not smoothly: the highlight says where to look, and nobody waits for a page to fly by. */
function scrollTo(range: Range): void {
  const start = range.startContainer.parentElement;
  if (start) Element.prototype.scrollIntoView.call(start, { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

function select(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
