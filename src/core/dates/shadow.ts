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
  return { ...shadow, lower: lowered(marked) };
}

/** Lower case, but for the letters that would grow longer by it («İ») and move all that follows. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
