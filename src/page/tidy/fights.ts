import { attributeOf, parentElementOf, tagOf } from '../copy/accessors.ts';

/** How often one thing is hidden before we leave it to the page. */
const rounds = 3;

interface Fight {
  last: WeakRef<Element>;
  count: number;
}

/** Tells whether an element may be hidden once more: a page may show it again, or throw it away and put another like it there. */
export function createFights(): (element: Element) => boolean {
  const places = new WeakMap<Element, Map<string, Fight>>();
  return (element) => {
    const place = parentElementOf(element) ?? element;
    const fights = places.get(place) ?? new Map<string, Fight>();
    places.set(place, fights);
    const looks = [tagOf(element), attributeOf(element, 'id'), attributeOf(element, 'class')].join(' ');
    const fight = fights.get(looks);
    if (!fight) {
      fights.set(looks, { last: new WeakRef(element), count: 1 });
      return true;
    }
    const last = fight.last.deref();
    // one more of its kind, while the last is still there, is no answer to hiding that
    if (last === element || !last?.isConnected) fight.count += 1;
    fight.last = new WeakRef(element);
    return fight.count <= rounds;
  };
}
