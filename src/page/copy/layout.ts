import type { RuleId } from '../../core/clutter.ts';
import { parentElementOf } from './accessors.ts';
import { createBackdrops } from './backdrop.ts';
import { isFolded } from './folded.ts';
import type { Hidden } from './hidden.ts';

const { checkVisibility, getBoundingClientRect } = Element.prototype;

/** Reads on the live page's layout what a person cannot see. The body's own style says nothing: scripts may be yet to show it. */
export function hiddenByLayout(): Hidden {
  const backdropOf = createBackdrops();
  const bodyIsShown =
    getComputedStyle(document.documentElement.lastElementChild ?? document.documentElement).visibility === 'visible';

  const ofLeaf = (element: Element, box: DOMRect): RuleId | null => {
    const style = getComputedStyle(element);
    if (bodyIsShown && style.visibility !== 'visible') return 'hidden/visibility';
    if (Number.parseFloat(style.fontSize) < 1) return 'hidden/font-size';
    if (Number.parseFloat(style.textIndent) < -500) return 'hidden/off-screen';
    if (box.right + scrollX < 0 || box.bottom + scrollY < 0)
      return isPlacedFreely(element) ? 'hidden/off-screen' : null;
    if (/^inset\((?:50|100)%/.test(style.clipPath)) return 'hidden/clipped';
    if (!checkVisibility.call(element, { opacityProperty: true }))
      return awaitsAnimation(element) ? null : 'hidden/opacity';
    return style.color === backdropOf(element) ? 'hidden/colour' : null;
  };

  return (element, leaf) => {
    // The text of closed `details` fails the check too, yet it is a click away: it is not `none`.
    if (!checkVisibility.call(element)) {
      return getComputedStyle(element).display === 'none' && !isFolded(element) ? 'hidden/display' : null;
    }
    const box = getBoundingClientRect.call(element);
    if (box.width <= 1 && box.height <= 1 && isClippedAway(element)) return 'hidden/clipped';
    return leaf ? ofLeaf(element, box) : null;
  };
}

/** Made for screen readers alone: a box of one pixel, out of the flow. */
function isClippedAway(element: Element): boolean {
  const { position, overflow, clip } = getComputedStyle(element);
  return isFree(position) && (overflow !== 'visible' || clip !== 'auto');
}

const isFree = (position: string): boolean => position === 'absolute' || position === 'fixed';

const isPlacedFreely = (element: Element): boolean => someAncestor(element, (style) => isFree(style.position));

/** Transparent now, but only until it is scrolled to. */
const awaitsAnimation = (element: Element): boolean =>
  someAncestor(
    element,
    (style) =>
      style.opacity === '0' &&
      style.pointerEvents !== 'none' &&
      (style.transitionDuration !== '0s' || style.animationName !== 'none' || style.transform !== 'none'),
  );

function someAncestor(element: Element, is: (style: CSSStyleDeclaration) => boolean): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (is(getComputedStyle(at))) return true;
  return false;
}
