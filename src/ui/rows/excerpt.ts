/** Some words of a sentence with as much of it around them as says what they are about. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 units on either side; a whole clause is kept rather than cut. */
const reach = { before: 100, after: 60 } as const;

export function excerptOf(sentence: string, start: number, end: number): Excerpt {
  return {
    before: tail(sentence.slice(0, start)),
    words: sentence.slice(start, end),
    after: head(sentence.slice(end)),
  };
}

/** The end of a text, from the first clause or else the first word within reach. */
function tail(text: string): string {
  if (text.length <= reach.before) return text;
  const near = text.slice(-reach.before);
  const clause = /[,;:—–] (?=\S)/.exec(near) ?? /\s(?=\S)/.exec(near);
  return `… ${clause ? near.slice(clause.index + clause[0].length) : near}`;
}

/** The beginning of a text, to the last clause or else the last word within reach. */
function head(text: string): string {
  if (text.length <= reach.after) return text;
  const near = text.slice(0, reach.after);
  const cut = Math.max(near.lastIndexOf(', '), near.lastIndexOf('; '));
  return `${near.slice(0, cut > 0 ? cut : near.lastIndexOf(' '))} …`;
}
