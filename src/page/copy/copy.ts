import type { Removal, RuleId } from '../../core/clutter.ts';
import { baseOf, inertDocument, namespaceOf, nodeTypeOf, nodeValueOf, rootOf, tagOf } from './accessors.ts';
import { copyAttributes } from './attributes.ts';
import { drawnChildren } from './children.ts';
import { blocks, leftOut, players, standIns, unseen } from './elements.ts';
import type { Hidden } from './hidden.ts';
import { limits } from './limits.ts';
import { isSurroundings } from './surroundings.ts';
import { readSchemaTexts, textWithin } from './texts.ts';

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
  readonly nodes: readonly Node[];
  next: number;
  readonly into: Element;
  readonly depth: number;
}

/** Copies a live page node by node, so that neither its size, its depth nor its names can stop the reading. */
export function copyPage(page: Document, hidden: Hidden): Copy {
  const copy = inertDocument(page);
  const removed: Removal[] = [];
  const budget = { nodes: limits.nodes, text: limits.text };

  const take = (text: string): string => {
    const allowed = text.slice(0, budget.text);
    budget.text -= allowed.length;
    return allowed;
  };

  const leaveOut = (element: Element, rule: RuleId): void => {
    const text = textWithin(element, limits.attribute);
    if (text) removed.push({ rule, text, block: null });
  };

  const enter = (element: Element, { into, depth }: Step): Step | null => {
    const tag = tagOf(element);
    if (leftOut.has(tag)) {
      if (players.has(tag)) leaveOut(element, 'player/fallback');
      return null;
    }
    if (depth <= limits.depth && isSurroundings(element)) return null;
    const nodes = drawnChildren(element);
    const reason = unseen.has(tag) ? null : hidden(element, nodes.some(isText));
    if (reason) {
      leaveOut(element, reason);
      return null;
    }
    budget.nodes -= 1;
    if (depth > limits.depth) return { nodes, next: 0, into, depth };
    const twin = twinOf(copy, element);
    copyAttributes(element, twin);
    if (!frame.has(tag)) into.appendChild(twin);
    return { nodes, next: 0, into: twin, depth: depth + 1 };
  };

  const root = rootOf(page);
  const path: Step[] = [{ nodes: root ? [root] : [], next: 0, into: copy.documentElement, depth: 0 }];
  for (let step = path.at(-1); step && budget.nodes > 0; step = path.at(-1)) {
    const node = step.nodes[step.next];
    step.next += 1;
    if (!node) path.pop();
    else if (nodeTypeOf(node) === Node.TEXT_NODE) {
      const text = nodeValueOf(node) ?? '';
      if (text.trim() === '' && isBetweenBlocks(step.into)) continue;
      budget.nodes -= 1;
      step.into.appendChild(copy.createTextNode(take(text)));
    } else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const inner = enter(node as Element, step);
      if (inner) path.push(inner);
    }
  }
  const base = copy.createElement('base');
  base.href = baseOf(page);
  copy.head.prepend(base);
  const cut = path.length > 0 || budget.text === 0;
  return { document: copy, schemas: readSchemaTexts(page), removed, cut };
}

/** The elements a document has from its beginning. */
const frame: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** The element of the copy that stands for one of the page, without attributes and children. */
function twinOf(copy: Document, element: Element): Element {
  const tag = tagOf(element);
  const known = frame.has(tag) ? copy.querySelector(tag) : null;
  const isPlain = namespaceOf(element) === xhtml && plainTag.test(tag);
  return known ?? copy.createElement(standIns.get(tag) ?? (isPlain ? tag : 'span'));
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Parsers accept tags no element can be created by. */
const plainTag = /^[a-z][a-z\d_.-]*$/;

/** Whether a space put at the end of an element would be drawn nowhere: a third of a page's nodes are such. */
function isBetweenBlocks({ lastChild, localName }: Element): boolean {
  return blocks.has(lastChild instanceof Element ? lastChild.localName : lastChild ? '' : localName);
}

const isText = (node: Node): boolean => nodeTypeOf(node) === Node.TEXT_NODE && (nodeValueOf(node) ?? '').trim() !== '';
