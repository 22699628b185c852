/** Lower case, but for the letters that would grow longer by it («İ») and move all that follows. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** As the patterns of summaries and timelines expect it: lower case, plain spaces, «е» for «ё»; every offset stays what it was. */
export const plain = (text: string): string =>
  lowerCase(text).replace(/\s/g, ' ').replaceAll('ё', 'е').replaceAll('’', "'");
