import type { SelectorRule } from './selectors.ts';

type Rule = Pick<SelectorRule, 'id' | 'selector'>;

/** Rules for a live page with what tells early that none of them selects an element: to try them all is dear. */
export interface TellingRules {
  readonly rules: readonly Rule[];
  /** A pattern, case aside, of the words the rules look for in an id, a class or a test mark. */
  readonly words: string;
  /** Selects what goes by its name, or by another attribute. */
  readonly wordless: string;
}

/** The attributes in whose values our rules look for words. */
export const lookAttributes = ['id', 'class', 'data-testid'] as const;

/** The words a selector looks for in them: `[class*="share" i]`, `.modal`, `#comments`. */
const word = /"([^"]+)"|[.#]([\w-]+)/g;

/** A selector that looks at another attribute. */
const other = /\[(?!(?:id|class|data-testid)\W)/;

/** Where one of several selectors ends, and not one of an `:is(…)`. */
const betweenSelectors = /,(?![^()]*\))/;

export function withLooks(rules: readonly Rule[]): TellingRules {
  const selectors = rules.flatMap(({ selector }) => selector.split(betweenSelectors));
  const words = selectors.flatMap((selector) => [...selector.matchAll(word)].map(([, value, name]) => value ?? name));
  const wordless = selectors.filter((selector) => selector.search(word) < 0 || other.test(selector));
  return {
    rules: rules.map(({ id, selector }) => ({ id, selector })),
    words: words.join('|').replace(/[^\w|-]/g, '\\$&') || '(?!)',
    wordless: wordless.join(',') || 'not-a-rule',
  };
}
