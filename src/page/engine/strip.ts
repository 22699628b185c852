import { readAsParagraph } from './boxes.ts';
import { isBlank } from './measure.ts';
import { isByline, isUnlikely, namesOf } from './names.ts';
import { isEmpty, isWithin } from './tags.ts';
import { repeatsTitle } from './title.ts';

/** What goes through all tries at a page. */
export interface Page {
  readonly document: Document;
  /** The words of the title. */
  readonly title: ReadonlySet<string>;
  /** The first byline is taken out of the text, unless the page names its author apart. */
  hasByline: boolean;
}

/** Elements that more than their names may speak against; all others are not asked for their attributes. */
const marked = '[hidden], [aria-hidden="true"], [role], [rel="author"], [itemprop*="author"]';

const unlikelyRoles: ReadonlySet<string> = new Set(
  'menu menubar complementary navigation alert alertdialog dialog'.split(' '),
);
const dropsEmpty: ReadonlySet<string> = new Set('div section header h1 h2 h3 h4 h5 h6'.split(' '));
const weighed: ReadonlySet<string> = new Set('section h2 h3 h4 h5 h6 p td pre'.split(' '));

/** Takes out of a page what is not to be read, makes paragraphs of boxes, and gives what may be weighed. */
export function stripPage(page: Page, dropsUnlikely: boolean): readonly Element[] {
  const { document } = page;
  const asks = new Set<Element>(document.querySelectorAll(marked));
  const broken = holdersOf(document.querySelectorAll('br, hr'));
  const toWeigh: Element[] = [];
  let showsTitle = false;

  const repeatsIt = (element: Element): boolean => {
    showsTitle = repeatsTitle(element, page.title);
    return showsTitle;
  };
  const isDropped = (element: Element, tag: string): boolean => {
    const names = namesOf(element);
    const isAsked = asks.has(element);
    if (isAsked && (isUnseen(element) || isModal(element))) return true;
    if (!page.hasByline && takesByline(element, names, isAsked, page)) return true;
    if (!showsTitle && (tag === 'h1' || tag === 'h2') && repeatsIt(element)) return true;
    if (dropsUnlikely) {
      if (names !== ' ' && isUnlikely(names) && mayBeUnlikely(element, tag)) return true;
      if (isAsked && unlikelyRoles.has(element.getAttribute('role') ?? '')) return true;
    }
    return dropsEmpty.has(tag) && (!element.firstElementChild || broken.has(element)) && isEmpty(element);
  };

  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  const skip = (element: Element): Element | null => {
    const next = afterOf(element);
    if (next) walker.currentNode = next;
    return next;
  };
  for (let at = nextOf(walker); at; ) {
    const tag = at.localName;
    if (tag === 'head') {
      at = skip(at);
      continue;
    }
    if (isDropped(at, tag)) {
      const dropped: Element = at;
      at = skip(at);
      dropped.remove();
      continue;
    }
    if (weighed.has(tag)) toWeigh.push(at);
    else if (tag === 'div') {
      const box = readAsParagraph(at);
      if (box !== at) {
        toWeigh.push(box);
        walker.currentNode = box;
      }
    }
    at = nextOf(walker);
  }
  return toWeigh;
}

function nextOf(walker: TreeWalker): Element | null {
  const node = walker.nextNode();
  return node instanceof Element ? node : null;
}

/** The element that follows one and all it holds. */
function afterOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next) return next;
  }
  return null;
}

function holdersOf(elements: Iterable<Element>): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const { parentElement } of elements) {
    for (let at = parentElement; at && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return holders;
}

const isUnseen = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && !element.className.includes('fallback-image'));

const isModal = (element: Element): boolean =>
  element.getAttribute('aria-modal') === 'true' && element.getAttribute('role') === 'dialog';

const mayBeUnlikely = (element: Element, tag: string): boolean =>
  tag !== 'body' && tag !== 'a' && !isWithin(element, 'table') && !isWithin(element, 'code');

/** Whether an element is the page's byline; from then on the page has one. */
function takesByline(element: Element, names: string, isAsked: boolean, page: Page): boolean {
  const isNamed = (isAsked && isAuthors(element)) || (names !== ' ' && isByline(names));
  if (!isNamed) return false;
  const length = (element.textContent ?? '').trim().length;
  if (length === 0 || length >= 100) return false;
  page.hasByline = !isBlank(element.querySelector('[itemprop*="name"]') ?? element);
  return true;
}

const isAuthors = (element: Element): boolean =>
  element.getAttribute('rel') === 'author' || (element.getAttribute('itemprop')?.includes('author') ?? false);
