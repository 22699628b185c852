import type { Root } from 'mdast';
import { numberBlocks } from '../../core/blocks.ts';
import { isWholeSelector, type OwnRule, ownSelectors, ownTexts } from '../../core/clean/own.ts';
import type { SelectorRule } from '../../core/clean/selectors.ts';
import { textOf } from '../extract/paragraphs.ts';
import { holdsMost } from './selectors.ts';

/** What a person's selectors ask for on this page; those no browser can read are left out. */
export interface OwnSelection {
  readonly hide: readonly SelectorRule[];
  /** One selector for all that is kept, or null. */
  readonly keep: string | null;
  /** Words whose block is kept. */
  readonly words: readonly string[];
}

export function selectOwn(rules: readonly OwnRule[], url: string, page: Document): OwnSelection {
  const parses = readsOn(page.createElement('p'));
  // they are joined with others
  const valid = (action: OwnRule['action']) =>
    ownSelectors(rules, url, action).filter(({ selector }) => isWholeSelector(selector, parses));
  const keep = valid('keep').map(({ selector }) => selector);
  return { hide: valid('hide'), keep: keep.join(', ') || null, words: ownTexts(rules, url, 'keep') };
}

const readsOn =
  (probe: Element) =>
  (selector: string): boolean => {
    try {
      probe.matches(selector);
      return true;
    } catch {
      return false;
    }
  };

/** An element the person wants kept, as it was before extraction took the copy apart. */
export interface Kept {
  readonly element: Element;
  readonly copy: Element;
  readonly text: string;
  /** The paragraphs behind it. */
  readonly following: readonly Element[];
}

/** Lists what the person keeps; nothing that holds most of the page, for that is the article with its clutter. */
export function listKept(body: Element, { keep, words }: OwnSelection): readonly Kept[] {
  if (keep === null && words.length === 0) return [];
  const isMost = holdsMost(body);
  const selected = keep === null ? [] : [...body.querySelectorAll(keep)];
  const named = words.flatMap((text) => smallestWith(body, text) ?? []);
  const found = [...new Set([...selected, ...named])].filter((element) => !isMost(element));
  const paragraphs = [...body.querySelectorAll('p')];
  return found
    .filter((element) => !found.some((other) => other !== element && other.contains(element)))
    .map((element) => ({
      element,
      copy: copyOf(element),
      text: textOf(element),
      following: paragraphs.filter((paragraph) => isBefore(element, paragraph)),
    }));
}

/** The smallest element that holds the words; the first of several. */
function smallestWith(root: Element, words: string): Element | null {
  const inner = [...root.children].find((child) => textOf(child).includes(words));
  return inner ? (smallestWith(inner, words) ?? inner) : null;
}

/** In a box of its own, which what extraction renames or empties leaves alone. */
function copyOf(element: Element): Element {
  const box = element.ownerDocument.createElement('div');
  box.append(element.cloneNode(true));
  return box;
}

const isBefore = (element: Element, other: Element): boolean =>
  (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Puts back into the chosen article what the person keeps and extraction left out. */
export function restoreKept(chosen: Element, kept: readonly Kept[]): void {
  for (const { copy, text, following } of kept) {
    if (textOf(chosen).includes(text)) continue;
    const next = following.find((paragraph) => chosen.contains(paragraph));
    if (next) next.before(copy);
    else chosen.append(copy);
  }
}

/** The blocks whose text is in what the person keeps, by id. */
export const blocksWithin = (content: Root, kept: readonly Kept[]): readonly number[] =>
  kept.length === 0
    ? []
    : numberBlocks(content).blocks.flatMap(({ id, text }) =>
        text !== '' && kept.some((keeping) => keeping.text.includes(text)) ? [id] : [],
      );

/** Spares from the rules what the person keeps, what is in it, and what holds it. */
export const sparesKept =
  (kept: readonly Kept[], spare: (element: Element) => boolean) =>
  (element: Element): boolean =>
    spare(element) || kept.some((own) => own.element.contains(element) || element.contains(own.element));
