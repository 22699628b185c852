const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
] as const;

/** A piece cut out of a sentence with the marks it lost: a quotation stays one, an open bracket is closed. */
export function balanced(text: string): string {
  const whole = pairs.reduce((current, [open, close]) => {
    const missing = depth(current, open, close);
    if (missing > 0) return `${current}${close.repeat(missing)}`;
    return missing < 0 ? `${open.repeat(-missing)}${current}` : current;
  }, text);
  if (whole.split('"').length % 2 === 1) return whole;
  return whole.startsWith('"') ? `${whole}"` : `"${whole}`;
}

const depth = (text: string, open: string, close: string): number => text.split(open).length - text.split(close).length;
