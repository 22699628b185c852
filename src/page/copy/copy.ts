import type { Removal, RuleId } from '../../core/clutter.ts';
import { inline } from '../content/elements.ts';
import { attributeOf, baseOf, nextSiblingOf, nodeTypeOf, nodeValueOf, rootOf, tagOf } from './accessors.ts';
import { copyAttributes } from './attributes.ts';
import { firstDrawn, slottedInto } from './children.ts';
import { inertDocument } from './documents.ts';
import { blocks, drawnEmpty, leftOut, players, tellingAttributes, unseen } from './elements.ts';
import { isFootnoteMark } from './footnote.ts';
import type { Hidden } from './hidden.ts';
import { limits } from './limits.ts';
import { isSurroundings } from './surroundings.ts';
import { readSchemaTexts, textWithin } from './texts.ts';
import { twinOf } from './twin.ts';

/** A bounded, inert copy of what a person sees of a page. */
export interface Copy {
  readonly document: Document;
  /** The texts of the page's JSON-LD scripts. */
  readonly schemas: readonly string[];
  readonly removed: readonly Removal[];
  /** Whether the page was larger than the limits, so that its end is missing. */
  readonly cut: boolean;
}

/** One open element of the walk: what of it is still to copy, and where to. */
interface Step {
  readonly element: Element | null;
  readonly into: Element;
  readonly depth: number;
  /** The next node to copy. */
  node: Node | null;
  /** Whether the node was put into a slot, where its siblings are not. */
  readonly slotted: boolean;
  /** Whether a person can see its own text, as far as it was looked at. */
  seen: boolean;
  /** Whether a space put at its end now would be drawn nowhere: a third of a page's nodes are such. */
  atEdge: boolean;
  /** How many removals there were before it. */
  readonly told: number;
}

/** Copies a live page node by node, so that neither its size, its depth nor its names can stop the reading. */
export function copyPage(page: Document, hidden: Hidden): Copy {
  const copy = inertDocument();
  const { head, body, documentElement } = copy;
  const frame: ReadonlyMap<string, Element> = new Map([
    ['html', documentElement],
    ['head', head],
    ['body', body],
  ]);
  const removed: Removal[] = [];
  const path: Step[] = [];
  let [nodes, characters] = [limits.nodes, limits.text];

  const leaveOut = (element: Element, rule: RuleId): void => {
    const text = textWithin(element, limits.attribute);
    if (text) removed.push({ rule, text, block: null });
  };

  const place = (element: Element, tag: string, { into, depth }: Step): Element => {
    if (depth > limits.depth) return into;
    const known = frame.get(tag);
    if (!known) return into.appendChild(twinOf(copy, element, tag));
    copyAttributes(element, known);
    return known;
  };

  const enter = (element: Element, outer: Step): void => {
    const tag = tagOf(element);
    if (leftOut.has(tag)) {
      if (players.has(tag)) leaveOut(element, 'player/fallback');
      return;
    }
    if (isFootnoteMark(element, tag)) return;
    const put = tag === 'slot' ? slottedInto(element) : [];
    const first = put.length === 0 ? firstDrawn(element) : null;
    const seen = unseen.has(tag);
    if (!seen) {
      const isEmpty = first === null && put.length === 0 && !drawnEmpty.has(tag);
      if (isEmpty && (outer.atEdge || inline.has(tag)) && !tellsByAttribute(element)) return;
      if (outer.depth <= limits.depth && isSurroundings(element, tag)) return;
      const reason = hidden(element, false);
      if (reason) {
        leaveOut(element, reason);
        return;
      }
    }
    nodes -= 1;
    outer.atEdge = blocks.has(tag);
    const into = place(element, tag, outer);
    const depth = outer.depth + 1;
    const told = removed.length;
    const open = (node: Node | null, slotted: boolean): void => {
      path.push({ element, into, depth, node, slotted, seen, atEdge: !slotted && outer.atEdge, told });
    };
    open(first, false);
    if (put.length > 0) for (const node of put.toReversed()) open(node, true);
  };

  const readText = (text: string, step: Step): void => {
    const isBlank = text.trim() === '';
    if (isBlank && step.atEdge) return;
    if (!isBlank && !step.seen && step.element) {
      const reason = hidden(step.element, true);
      if (reason) {
        removed.length = step.told;
        leaveOut(step.element, reason);
        if (step.depth <= limits.depth) step.into.remove();
        step.node = null;
        return;
      }
      step.seen = true;
    }
    step.atEdge = false;
    nodes -= 1;
    const allowed = text.slice(0, characters);
    characters -= allowed.length;
    step.into.append(allowed);
  };

  const start = { element: null, into: documentElement, depth: 0, told: 0 };
  path.push({ ...start, node: rootOf(page), slotted: false, seen: true, atEdge: true });
  for (let step = path.at(-1); step && nodes > 0; step = path[path.length - 1]) {
    const { node } = step;
    if (!node) {
      path.pop();
      continue;
    }
    step.node = step.slotted ? null : nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) readText(nodeValueOf(node) ?? '', step);
    else if (type === Node.ELEMENT_NODE) enter(node as Element, step);
  }
  const base = copy.createElement('base');
  base.href = baseOf(page);
  head.prepend(base);
  const cut = path.length > 0 || characters === 0;
  return { document: copy, schemas: readSchemaTexts(page), removed, cut };
}

const tellsByAttribute = (element: Element): boolean =>
  tellingAttributes.some((name) => attributeOf(element, name) !== null);
