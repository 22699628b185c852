import type { PageRules } from '../../core/clean/name-lines.ts';
import type { RuleId } from '../../core/clutter.ts';
import { getter, previousElementOf } from '../copy/accessors.ts';
import type { Guard } from './guard.ts';
import type { Hiding } from './hiding.ts';
import { rememberLooks } from './looks.ts';
import type { Work } from './slices.ts';

/** What the rules find in an element, itself included. */
export type Selecting = (root: Element) => Work<readonly Hiding[]>;

const lastElementOf = getter(Element.prototype, 'lastElementChild');

/** Elements between two chances for the page to go on. */
const pace = 200;

/** Our rules look at an element alone: its name, id, classes and test marks. A person's own may be any selectors. */
export function createSelecting({ known, own }: Pick<PageRules, 'known' | 'own'>, spares: Guard): Selecting {
  const ruleOf = rememberLooks(known);
  const readable = own.filter(({ selector }) => isSelector(selector));
  return function* (root) {
    const found: Hiding[] = [];
    const take = (element: Element, rule: RuleId): boolean => {
      const hiding = { element, rule };
      const isTaken = !spares(hiding);
      if (isTaken) found.push(hiding);
      return isTaken;
    };
    for (const { id, selector } of readable) {
      if (root.matches(selector)) take(root, id);
      for (const element of root.querySelectorAll(selector)) take(element, id);
    }
    const open = [root];
    for (let count = 0, at = open.pop(); at; count += 1, at = open.pop()) {
      if (count % pace === 0) yield;
      const rule = ruleOf(at);
      // what is hidden with it needs no look
      if (rule && take(at, rule)) continue;
      for (let child = lastElementOf(at); child; child = previousElementOf(child)) open.push(child);
    }
    return found;
  };
}

/** A person's own rule may come from a file, and one that cannot be read would stop all others. */
function isSelector(selector: string): boolean {
  try {
    return document.createDocumentFragment().querySelector(selector) === null;
  } catch {
    return false;
  }
}
