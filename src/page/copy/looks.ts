import type { RuleId } from '../../core/clutter.ts';
import { attributeOf, parentElementOf, tagOf } from './accessors.ts';

const { hasAttributes } = Element.prototype;

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

/**
 * Computed styles are dear and a page's elements look alike: those with the same names, classes and own styles
 * all the way up are judged once.
 */
export function rememberLooks(judge: (element: Element) => RuleId | null): (element: Element) => RuleId | null {
  const paths = new Map<string, number>();
  const pathOf = new WeakMap<Element, number>();
  const judged = new Map<number, RuleId | null>();

  const findPath = (element: Element, reach = 60): number => {
    const known = pathOf.get(element);
    if (known !== undefined) return known;
    const parent = parentElementOf(element);
    const marks = hasAttributes.call(element)
      ? ['id', 'class', 'style'].map((name) => attributeOf(element, name)).join(' ')
      : '';
    const key = `${parent && reach > 0 ? findPath(parent, reach - 1) : 0} ${tagOf(element)} ${marks}`;
    const path = paths.get(key) ?? paths.size + 1;
    paths.set(key, path);
    pathOf.set(element, path);
    return path;
  };

  return (element) => {
    const path = findPath(element);
    const reason = judged.get(path);
    if (reason !== undefined) return reason;
    const fresh = judge(element);
    judged.set(path, fresh);
    return fresh;
  };
}
