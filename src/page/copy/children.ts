import { firstChildOf, nextSiblingOf, shadowRootOf, tagOf } from './accessors.ts';

const { assignedNodes } = HTMLSlotElement.prototype;

/** The nodes drawn inside an element: those of its open shadow tree, or those put into a slot, or its own. */
export function drawnChildren(element: Element): readonly Node[] {
  if (tagOf(element) === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = assignedNodes.call(element);
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  for (let child = firstChildOf(shadowRootOf(element) ?? element); child; child = nextSiblingOf(child)) {
    children.push(child);
  }
  return children;
}
