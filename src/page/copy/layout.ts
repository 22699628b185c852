import type { RuleId } from '../../core/clutter.ts';
import { isDrawn, parentElementOf, rootOf, tagOf, textContentOf } from './accessors.ts';
import { viewOf } from './documents.ts';
import { isFolded } from './folded.ts';
import type { Hidden } from './hidden.ts';
import { createBackdrops } from './looks.ts';

const { getBoundingClientRect } = Element.prototype;

/** Reads on a live page's layout what a person cannot see. The body's own style says nothing: scripts may be yet to show it. */
export function hiddenByLayout(page: Document): Hidden {
  const backdropOf = createBackdrops();
  const root = rootOf(page);
  const bodyIsShown =
    getComputedStyle(root?.lastElementChild ?? root ?? document.documentElement).visibility === 'visible';

  const lookOf = (element: Element): RuleId | null => {
    const style = getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < 1) return 'hidden/font-size';
    if (Number.parseFloat(style.textIndent) < -500) return 'hidden/off-screen';
    if (/^inset\((?:50|100)%/.test(style.clipPath)) return 'hidden/clipped';
    return style.color === backdropOf(element, style) ? 'hidden/colour' : null;
  };

  const { scrollX: left, scrollY: top } = viewOf(page) ?? window;

  const ofLeaf = (element: Element, shown: boolean): RuleId | null => {
    if (!shown) {
      if (bodyIsShown && getComputedStyle(element).visibility !== 'visible') return 'hidden/visibility';
      if (isTransparent(element) && !awaitsAnimation(element)) return 'hidden/opacity';
    }
    const box = getBoundingClientRect.call(element);
    if ((box.width <= 1 || box.height <= 1) && isClippedAway(element)) return 'hidden/clipped';
    const isAway = box.right + left < 0 || box.bottom + top < 0;
    return isAway && isPlacedFreely(element) ? 'hidden/off-screen' : lookOf(element);
  };

  return (element, leaf) => {
    const shown = leaf && isDrawn(element, { visibilityProperty: true, opacityProperty: true });
    // The text of closed `details` fails the check too, yet it is a click away: it is not `none`.
    if (!shown && !isDrawn(element)) {
      if (isReadingBracket(element)) return null;
      return getComputedStyle(element).display === 'none' && !isFolded(element) ? 'hidden/display' : null;
    }
    return leaf ? ofLeaf(element, shown) : null;
  };
}

/** The bracket a page sets around the reading of a name where it cannot stand above it, as in plain text; no other text is let in by it. */
const isReadingBracket = (element: Element): boolean =>
  tagOf(element) === 'rp' && /^\s{0,2}[()（）〔〕［］《》]?\s{0,2}$/.test(textContentOf(element) ?? '');

/** Made for screen readers alone: in a box of one pixel, out of the flow. */
const isClippedAway = (element: Element): boolean =>
  someAncestor(
    element,
    ({ position, overflow, clip, width }) =>
      isFree(position) && (overflow !== 'visible' || clip !== 'auto') && Number.parseFloat(width) <= 1,
  );

const isFree = (position: string): boolean => position === 'absolute' || position === 'fixed';

const isPlacedFreely = (element: Element): boolean => someAncestor(element, (style) => isFree(style.position));

const isTransparent = (element: Element): boolean => !isDrawn(element, { opacityProperty: true });

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
