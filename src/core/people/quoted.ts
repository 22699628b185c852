/** Which mark closes each opening mark; a straight mark opens after a space or a bracket and closes otherwise. */
const closers: Readonly<Record<string, string>> = { '«': '»', '„': '“”"', '“': '”"', '"': '"' };

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The outermost quoted ranges of a block, marks included. A rough first look: the quotes engine pairs marks with more care. */
export function quotedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»„“”"]/g)) {
    const last = open.at(-1);
    const before = text[index - 1] ?? ' ';
    const opens = mark in closers && (mark !== '"' || /[\s([«„—–-]/.test(before));
    if (last && closers[last.mark]?.includes(mark) && !(mark === '"' && opens && last.mark !== '"')) {
      open.pop();
      if (open.length === 0) ranges.push({ start: last.start, end: index + 1 });
    } else if (opens) {
      open.push({ mark, start: index });
    }
  }
  const unclosed = open[0];
  if (unclosed && unclosed.mark !== '"') ranges.push({ start: unclosed.start, end: text.length });
  return ranges;
}
