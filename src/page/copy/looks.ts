import { parentElementOf } from './accessors.ts';

const transparent = 'rgba(0, 0, 0, 0)';

/** Finds the plain colour an element, whose style is known, is drawn on; null when it is a picture or nothing is known of it. */
export function createBackdrops(): (element: Element, style: CSSStyleDeclaration) => string | null {
  const known = new WeakMap<Element, string | null>();
  return (element, style) => {
    const path: Element[] = [];
    let colour: string | null = null;
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const found = known.get(at);
      if (found !== undefined) {
        colour = found;
        break;
      }
      path.push(at);
      // asking for a style again costs as much as the first time
      const { backgroundColor, backgroundImage } = at === element ? style : getComputedStyle(at);
      if (backgroundImage !== 'none') break;
      if (backgroundColor !== transparent) {
        colour = backgroundColor;
        break;
      }
    }
    for (const at of path) known.set(at, colour);
    return colour;
  };
}
