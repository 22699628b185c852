import { firstChildOf, nextSiblingOf, shadowRootOf, tagOf } from './accessors.ts';

const { assignedNodes } = HTMLSlotElement.prototype;

/** The first of the nodes drawn inside an element: of its open shadow tree, or its own. */
export const firstDrawn = (element: Element): Node | null => firstChildOf(shadowRootOf(element) ?? element);

/** The nodes put into a slot. */
export const slottedInto = (slot: Element): readonly Node[] =>
  slot instanceof HTMLSlotElement ? assignedNodes.call(slot) : [];

/** All nodes drawn inside an element. */
export function drawnChildren(element: Element): readonly Node[] {
  const slotted = tagOf(element) === 'slot' ? slottedInto(element) : [];
  if (slotted.length > 0) return slotted;
  const children: Node[] = [];
  for (let child = firstDrawn(element); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}
