import { isRunningText } from '../../core/running.ts';
import { isBlock } from '../content/elements.ts';
import { flowingText } from '../content/text.ts';
import {
  attributeOf,
  firstChildOf,
  isDrawn,
  nextSiblingOf,
  nodeTypeOf,
  nodeValueOf,
  tagOf,
} from '../copy/accessors.ts';
import { leftOut } from '../copy/elements.ts';
import { isFootnoteMark } from '../copy/footnote.ts';
import type { StandingLine } from '../lines.ts';
import { marks } from './mark-names.ts';
import type { Work } from './slices.ts';

const { closest } = Element.prototype;

/** A line of the live page: what stands in one block. */
export interface LiveLine extends StandingLine {
  /** Its place in reading order. */
  readonly id: number;
  /** Share of its text that is inside links, 0 to 1. */
  readonly linkedShare: number;
  /** Whether a person sees it, or would without our marks. */
  readonly seen: boolean;
}

/** More nodes than this are no page to tidy. */
const mostNodes = 40_000;

interface Draft {
  text: string;
  readonly linked: { address: string; length: number }[];
}

/** One open element of the walk. */
interface Step {
  next: Node | null;
  /** The block its text belongs to, and the address of the link around it. */
  readonly block: Element;
  readonly link: string | null;
}

/** Nodes or lines between two chances for the page to go on. */
const pace = 200;

/** Lists the lines of a live page, in one walk that nothing on the page can lead astray. */
export function* listLiveLines(root: Element): Work<readonly LiveLine[]> {
  const drafts = new Map<Element, Draft>();
  const path: Step[] = [{ next: firstChildOf(root), block: root, link: null }];
  for (let nodes = 0, step = path.at(-1); step && nodes < mostNodes; nodes += 1, step = path.at(-1)) {
    if (nodes % pace === 0) yield;
    const node = step.next;
    if (!node) {
      path.pop();
      continue;
    }
    step.next = nextSiblingOf(node);
    if (nodeTypeOf(node) === Node.TEXT_NODE) addText(drafts, step, nodeValueOf(node) ?? '');
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const element = node as Element;
      const tag = tagOf(element);
      if ((leftOut.has(tag) && tag !== 'dialog') || isFootnoteMark(element, tag)) continue;
      path.push({
        next: firstChildOf(element),
        block: isBlock(element) ? element : step.block,
        link: (tag === 'a' ? attributeOf(element, 'href') : null) ?? step.link,
      });
    }
  }
  const lines: LiveLine[] = [];
  for (const [start, { text, linked }] of drafts) {
    if (lines.length % pace === 0) yield;
    lines.push({
      id: lines.length,
      start,
      text: text.trim(),
      linked,
      linkedShare: linked.reduce((sum, { length }) => sum + length, 0) / text.length,
      seen: isSeen(start),
    });
  }
  return lines;
}

function addText(drafts: Map<Element, Draft>, { block, link }: Step, value: string): void {
  const known = drafts.get(block);
  // most texts of a page are the line ends of its markup
  if (!/\S/.test(value)) {
    if (known && value !== '' && !known.text.endsWith(' ')) known.text += ' ';
    return;
  }
  const text = flowingText(value);
  if (text === '') return;
  const draft = known ?? { text: '', linked: [] };
  if (!known) drafts.set(block, draft);
  draft.text += draft.text.endsWith(' ') ? text.trimStart() : text;
  if (link) draft.linked.push({ address: link, length: text.length });
}

const isSeen = (element: Element): boolean =>
  isDrawn(element, { visibilityProperty: true }) || closest.call(element, `[${marks.hidden}]`) !== null;

export const isRunning = ({ text, linkedShare }: LiveLine): boolean => isRunningText(text, linkedShare);

export const lengthOf = (lines: readonly LiveLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);
