import type { CompiledGrammar } from './compile.ts';
import { isComplete, joinParts } from './levels.ts';
import type { Parts } from './parts.ts';
import type { Found } from './recognise.ts';

/** Longest run of characters that may stand between two parts of one date. */
const longestGap = 12;

/** Neighbours that name one date together («во вторник» + «22 июля») made one, then ranges, then what is no date alone dropped. */
export function joinDates(found: readonly Found[], text: string, grammar: CompiledGrammar): readonly Found[] {
  const joined = fold(found, (a, b) => joinNeighbours(a, b, text, grammar));
  const ranges = fold(joined, (a, b) => joinRange(a, b, text, grammar));
  return ranges.filter(({ parts }) => isComplete(parts));
}

/** Replaces neighbours by what `join` makes of them, left to right. */
function fold(found: readonly Found[], join: (a: Found, b: Found) => Found | null): readonly Found[] {
  const folded: Found[] = [];
  for (const next of found) {
    const last = folded.at(-1);
    const together = last && next.start - last.end <= longestGap ? join(last, next) : null;
    if (together) folded[folded.length - 1] = together;
    else folded.push(next);
  }
  return folded;
}

function joinNeighbours(a: Found, b: Found, text: string, grammar: CompiledGrammar): Found | null {
  // "the first in ten years, in May": what may be a duration takes nothing along
  if ((a.parts.to && b.parts.to) || a.parts.relative?.from === 'ahead') return null;
  if (!grammar.joint.test(text.slice(a.end, b.start))) return null;
  const parts = joinParts(a.parts, b.parts);
  return parts && { start: a.start, end: b.end, parts };
}

function joinRange(a: Found, b: Found, text: string, grammar: CompiledGrammar): Found | null {
  if (a.parts.to || b.parts.to || !isComplete(a.parts) || !isComplete(b.parts)) return null;
  // «3 May — two days later»: counted from the first, not the end of a range
  if (b.parts.relative?.from === 'previous') return null;
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - longestGap), a.start);
  for (const range of grammar.ranges) {
    if (!range.gap.test(gap) || (range.edges && !meet(a.parts, b.parts))) continue;
    const open = range.open.exec(before);
    if (open) return { start: a.start - open[0].length, end: b.end, parts: { ...a.parts, to: b.parts } };
  }
  return null;
}

const meet = (a: Parts, b: Parts): boolean => a.edge === 'end' && b.edge === 'start';
