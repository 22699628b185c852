import { type Family, type Mark, readMarks } from './marks.ts';

/** Words between quotation marks; offsets are those of the text given to `pairMarks`. */
export interface Quotation {
  /** Where the opening mark stands. */
  readonly open: number;
  /** Just after the closing mark; the end of the text when there is none. */
  readonly close: number;
  /** The words without their marks and the spaces inside them. */
  readonly start: number;
  readonly end: number;
  /** False when speech goes on in the next block. */
  readonly closed: boolean;
  /** True when it goes on with speech of the block before without a mark of its own. */
  readonly continues: boolean;
}

export interface Pairing {
  /** The outermost quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** Just after a closing mark that nothing opened before it: speech that began in a block above may end here. */
  readonly stray: number | null;
}

interface Opened {
  readonly mark: Mark;
  /** What was paired inside. */
  readonly inner: Pair[];
}

interface Pair {
  readonly open: number;
  readonly close: number | null;
}

const deepest = 8;
const level = (family: Family): 'single' | 'double' => (family.startsWith('single') ? 'single' : 'double');

/** Pairs the quotation marks of one block; every block starts anew. */
export function pairMarks(text: string): Pairing {
  const marks = readMarks(text);
  const closersLeft = new Map<Family, number>();
  for (const { family, closes } of marks) if (closes) closersLeft.set(family, (closersLeft.get(family) ?? 0) + 1);

  const outer: Pair[] = [];
  const stack: Opened[] = [];
  const innermost = (): Pair[] => stack.at(-1)?.inner ?? outer;
  let stray: number | null = null;

  for (const mark of marks) {
    if (mark.closes) closersLeft.set(mark.family, (closersLeft.get(mark.family) ?? 1) - 1);
    const opened = mark.closes ? openedBy(mark, stack, closersLeft) : -1;
    if (opened >= 0) {
      // Marks left open inside a pair that closes mean nothing more.
      const [closing] = stack.splice(opened);
      if (closing) innermost().push({ open: closing.mark.at, close: mark.at });
    } else if (mark.opens) {
      if (stack.length < deepest) stack.push({ mark, inner: [] });
    } else if (stray === null && outer.length === 0 && stack.length === 0) {
      stray = mark.at + 1;
    }
  }
  const quotations = [...outer, ...unclosedPairs(text, stack)].map((pair) => toQuotation(text, pair));
  return { quotations: quotations.filter(({ start, end }) => start < end), stray };
}

/** Index in the stack of the opening mark that this one closes, or -1. */
function openedBy(mark: Mark, stack: readonly Opened[], closersLeft: ReadonlyMap<Family, number>): number {
  const same = stack.findLastIndex((opened) => opened.mark.family === mark.family);
  if (same >= 0) return same;
  if (mark.opens) return -1;
  return stack.findLastIndex(
    ({ mark: { family } }) => level(family) === level(mark.family) && (closersLeft.get(family) ?? 0) === 0,
  );
}

/** What a text's end leaves open: speech that goes on in the next block, a shared closing mark, or nothing. */
function unclosedPairs(text: string, [first, ...inside]: readonly Opened[]): readonly Pair[] {
  if (!first) return [];
  const { mark, inner } = first;
  const rest = [...inner, ...unclosedPairs(text, inside)];
  const shared = sharedClosing(text, mark.at, rest);
  if (shared) return [{ open: mark.at, close: shared.close }, ...rest.filter(({ open }) => open > (shared.close ?? 0))];
  const startsSpeech =
    /(?:^|[,:.!?…]["”’»]?\s)[\s—…]*$/.test(text.slice(Math.max(0, mark.at - 8), mark.at)) && mark.opens;
  return startsSpeech ? [{ open: mark.at, close: null }] : rest;
}

/** «Мы купили «Орион», — сказал он: one mark closes both. */
function sharedClosing(text: string, open: number, inner: readonly Pair[]): Pair | undefined {
  const first = inner.find(
    ({ close }) => close !== null && /^(?:[,.]?$|,? —|[.,])/.test(text.slice(close + 1, close + 5)),
  );
  if (!first) return undefined;
  const after = text.slice((first.close ?? 0) + 1);
  const endsBlock = /^[\s.,!?…]*$/.test(after);
  const isSpoken = /^,? — \p{Ll}/u.test(after) && /^[\s—]*$/.test(text.slice(0, open));
  return endsBlock || isSpoken || !/[.!?…]\s+\p{Lu}/u.test(text.slice(open, first.open)) ? first : undefined;
}

function toQuotation(text: string, { open, close }: Pair): Quotation {
  const inside = text.slice(open + 1, close ?? text.length);
  const start = open + 1 + (inside.length - inside.trimStart().length);
  const end = Math.max(start, open + 1 + inside.trimEnd().length);
  return {
    open,
    close: close === null ? text.length : close + 1,
    start,
    end,
    closed: close !== null,
    continues: false,
  };
}
