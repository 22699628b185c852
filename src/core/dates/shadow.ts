import { lowerCase } from '../text/plain.ts';
import { type Shadow, shadowOf } from '../text/shadow.ts';

/** A shadow with what date grammars read: all in lower case, one kind of quotation mark and apostrophe. */
export interface DateShadow extends Shadow {
  readonly lower: string;
}

export function dateShadowOf(shown: string): DateShadow {
  const shadow = shadowOf(shown);
  const marked = shadow.text
    .replace(/[«»„“”]/g, '"')
    .replaceAll('’', "'")
    .replace(/\s/g, ' ');
  return { ...shadow, lower: lowerCase(marked) };
}
