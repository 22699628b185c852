import { attributeOf, parentElementOf, tagOf } from '../copy/accessors.ts';
import { isLasting } from './names.ts';

/** Attributes whose values say what an element is for. */
const telling = ['itemprop', 'role', 'data-testid', 'data-test', 'data-type', 'data-name', 'aria-label'] as const;

/** Elements above the picked one a selector may name. */
const highest = 4;

/** As many of a kind may go with one click: the cards of a list, not half the page. */
const most = 30;

/** A selector for an element that still finds it tomorrow, and with it only what is called the same. */
export function selectorFor(element: Element): string {
  const page = element.ownerDocument;
  const isFine = (selector: string): boolean => {
    const found = [...page.querySelectorAll(selector)];
    return (
      found.includes(element) &&
      found.length <= most &&
      !found.some((other) => other !== element && other.contains(element))
    );
  };
  let below = '';
  let at: Element | null = element;
  for (let height = 0; at && at !== page.body && height <= highest; height += 1, at = parentElementOf(at)) {
    const name = nameOf(at);
    const selector = below ? `${name} > ${below}` : name;
    if (name !== tagOf(at) && isFine(selector)) return selector;
    below = below ? `${nameOrPlace(at, name)} > ${below}` : nameOrPlace(at, name);
  }
  return below;
}

/** What an element is called: by a lasting id, else by its classes or an attribute that tells. */
function nameOf(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  const id = attributeOf(element, 'id') ?? '';
  if (isLasting(id)) return `${tag}#${CSS.escape(id)}`;
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(isLasting).slice(0, 3);
  if (classes.length > 0) return tag + classes.map((name) => `.${CSS.escape(name)}`).join('');
  const attribute = telling.find((name) => isShort(attributeOf(element, name)));
  return attribute ? `${tag}[${attribute}="${CSS.escape(attributeOf(element, attribute) ?? '')}"]` : tag;
}

const isShort = (value: string | null): boolean => value !== null && value !== '' && value.length <= 60;

/** An element without a name, or one of too many, is known by its place among its like. */
function nameOrPlace(element: Element, name: string): string {
  const tag = tagOf(element);
  const like = [...(parentElementOf(element)?.children ?? [])].filter((sibling) => tagOf(sibling) === tag);
  const isEnough = name === tag ? like.length === 1 : like.filter((sibling) => sibling.matches(name)).length <= most;
  return isEnough ? name : `${name}:nth-of-type(${like.indexOf(element) + 1})`;
}
