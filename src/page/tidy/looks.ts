import type { PageRules } from '../../core/clean/name-lines.ts';
import type { RuleId } from '../../core/clutter.ts';
import { attributeOf, tagOf } from '../copy/accessors.ts';

type Rule = PageRules['selectors'][number];

/** The attributes in whose values our rules look for words. */
const looks = ['id', 'class', 'data-testid'] as const;

/** The words a selector looks for in them: `[class*="share" i]`, `.modal`, `#comments`. */
const word = /"([^"]+)"|[.#]([\w-]+)/g;

/** A selector that looks at another attribute. */
const other = /\[(?!(?:id|class|data-testid)\W)/;

/** Where one of several selectors ends, and not one of an `:is(…)`. */
const betweenSelectors = /,(?![^()]*\))/;

/**
 * Tells by which of our rules an element goes. A hundred selectors are dear, so only an element that has a word of theirs
 * about it is held against them, or one that goes by its name or by having an attribute.
 */
export function rememberLooks(rules: readonly Rule[]): (element: Element) => RuleId | null {
  const selectors = rules.flatMap(({ selector }) => selector.split(betweenSelectors));
  const words = selectors.flatMap((selector) => [...selector.matchAll(word)].map(([, value, name]) => value ?? name));
  const telling = new RegExp(words.join('|').replace(/[^\w|-]/g, '\\$&') || '(?!)', 'i');
  const wordless = selectors.filter((selector) => selector.search(word) < 0 || other.test(selector));
  const plain = wordless.join(',') || 'not-a-rule';
  const judge = (element: Element): RuleId | null =>
    rules.find(({ selector }) => element.matches(selector))?.id ?? null;
  const judged = new Map<string, RuleId | null>();
  return (element) => {
    if (element.matches(plain)) return judge(element);
    const look = looks.map((name) => attributeOf(element, name) ?? '').join('\n');
    if (!telling.test(look)) return null;
    const known = judged.get(`${tagOf(element)}\n${look}`);
    if (known !== undefined) return known;
    const rule = judge(element);
    judged.set(`${tagOf(element)}\n${look}`, rule);
    return rule;
  };
}
