import type { Scores } from './scores.ts';

/** How many of the best are compared with one another. */
const compared = 5;

/** As many of the others, nearly as good, must be in an element for it to be the better choice. */
const together = 3;

/** Chooses the element with the article's text; null when the body, or nothing, is the best there is. */
export function chooseTop(found: readonly Element[], scores: Scores): Element | null {
  const best = bestOf(found, scores);
  const [first] = best;
  if (!first || first.localName === 'body') return null;
  const top = withoutLoneBoxes(risen(sharedBox(best, scores) ?? first, scores));
  scores.settle(top);
  return top;
}

/** The best, of equal ones the first. Links only take from a score above zero: most need not be looked at. */
function bestOf(found: readonly Element[], scores: Scores): readonly Element[] {
  const byRaw = found
    .map((element, place) => ({ element, place, raw: scores.rawOf(element) }))
    .toSorted((one, other) => other.raw - one.raw);
  let best: readonly { readonly element: Element; readonly place: number; readonly score: number }[] = [];
  for (const { element, place, raw } of byRaw) {
    const last = best[compared - 1];
    if (last && last.score > 0 && raw < last.score) break;
    best = [...best, { element, place, score: scores.of(element) }]
      .sort((one, other) => other.score - one.score || one.place - other.place)
      .slice(0, compared);
  }
  return best.map(({ element }) => element);
}

/** The nearest element around the best that holds several of those nearly as good. */
function sharedBox([first, ...others]: readonly Element[], scores: Scores): Element | null {
  if (!first) return null;
  const close = others.filter((other) => scores.of(other) / scores.of(first) >= 0.75);
  if (close.length < together) return null;
  for (let box = boxOf(first); box; box = boxOf(box)) {
    const around = box;
    if (close.filter((other) => other !== around && around.contains(other)).length >= together) return around;
  }
  return null;
}

/** Further up scores fall; where one rises again, more of the article stands beside what was chosen. */
function risen(top: Element, scores: Scores): Element {
  scores.settle(top);
  let score = scores.of(top);
  const least = score / 3;
  for (let box = boxOf(top); box; box = boxOf(box)) {
    if (!scores.has(box)) continue;
    const above = scores.of(box);
    if (above < least) return top;
    if (above > score) return box;
    score = above;
  }
  return top;
}

/** Siblings to join stand beside the outermost box that holds nothing else. */
function withoutLoneBoxes(top: Element): Element {
  let outermost = top;
  for (let box = boxOf(top); box?.childElementCount === 1; box = boxOf(box)) outermost = box;
  return outermost;
}

/** What an element stands in, below the body. */
function boxOf({ parentElement }: Element): Element | null {
  return parentElement?.localName === 'body' ? null : parentElement;
}
