import { lookAttributes, type TellingRules } from '../../core/clean/looks.ts';
import type { RuleId } from '../../core/clutter.ts';
import { attributeOf, tagOf } from '../copy/accessors.ts';

/**
 * Tells by which of our rules an element goes. A hundred selectors are dear, so only an element that has a word of theirs
 * about it is held against them, or one that goes by its name or by having an attribute.
 */
export function rememberLooks({ rules, words, wordless }: TellingRules): (element: Element) => RuleId | null {
  const telling = new RegExp(words, 'i');
  const judge = (element: Element): RuleId | null =>
    rules.find(({ selector }) => element.matches(selector))?.id ?? null;
  const judged = new Map<string, RuleId | null>();
  return (element) => {
    if (element.matches(wordless)) return judge(element);
    const look = lookAttributes.map((name) => attributeOf(element, name) ?? '').join('\n');
    if (!telling.test(look)) return null;
    const key = `${tagOf(element)}\n${look}`;
    const known = judged.get(key);
    if (known !== undefined) return known;
    const rule = judge(element);
    judged.set(key, rule);
    return rule;
  };
}
