import { parentElementOf } from './accessors.ts';

const transparent = 'rgba(0, 0, 0, 0)';

/** Finds the plain colour an element is drawn on; null when it is a picture or nothing is known of it. */
export function createBackdrops(): (element: Element) => string | null {
  const known = new WeakMap<Element, string | null>();
  return (element) => {
    const path: Element[] = [];
    let colour: string | null = null;
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const found = known.get(at);
      if (found !== undefined) {
        colour = found;
        break;
      }
      path.push(at);
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
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
