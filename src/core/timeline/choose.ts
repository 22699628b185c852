import type { Block } from '../blocks.ts';
import type { DateMention } from '../dates/date.ts';
import { daysOf } from '../dates/period.ts';
import { groupBy } from '../group.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { plain } from '../text/plain.ts';
import type { TimelineGrammar } from './grammar.ts';

/** A date with the sentence that tells what happened then. */
export interface Dated {
  readonly date: DateMention;
  readonly sentence: Sentence;
}

/** How much of the sentence on either side of a date says whether it is only referred to. */
const reach = 48;
/** Characters of a sentence that nobody would read as a row. */
const longest = 1500;
const question = /[?？؟]$/;
/** Words that make a sentence without a verb more than a dateline or a caption. */
const fewestWords = 6;

/** The dates on which something happened or will: no datelines, no headings, no questions, no points of comparison. */
export function chooseDated(
  dates: readonly DateMention[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  grammar: TimelineGrammar,
): readonly Dated[] {
  const headings = new Set(blocks.filter(({ kind }) => kind === 'heading' || kind === 'table').map(({ id }) => id));
  const datesOf = groupBy(dates, ({ sentence }) => sentence);
  return dates.flatMap((date) => {
    const sentence = date.sentence === null ? undefined : sentences[date.sentence];
    if (!sentence || sentence.text.length > longest || headings.has(date.at.block)) return [];
    if (question.test(sentence.text)) return [];
    if (datesOf.get(sentence.index)?.some((other) => tellsMore(other, date) && !areApart(other, date, sentence)))
      return [];
    const [before, after] = around(date, sentence);
    if (!saysSomething(`${before} ${after}`, grammar)) return [];
    const marked = `${before.slice(-reach)}@${date.text}@${after.slice(0, reach)}`;
    return grammar.reference.test(plain(marked)) ? [] : [{ date, sentence }];
  });
}

/** «This year's fair is on 5 June»: the day says all that the year does. */
const tellsMore = (finer: DateMention, coarser: DateMention): boolean => {
  // «С 1999 по 2004 год — директор, с ноября 2004 года — министр»
  if (coarser.when.end !== null) return false;
  if (finer.sentence !== coarser.sentence || finer.when.start === coarser.when.start) return false;
  const [inner, outer] = [daysOf(finer.when), daysOf(coarser.when)];
  return outer.first <= inner.first && inner.last <= outer.last && inner.last - inner.first < outer.last - outer.first;
};

/** Whether a sentence of speech ends between two dates. */
function areApart(a: DateMention, b: DateMention, { text, at }: Sentence): boolean {
  const [first, second] = a.at.start < b.at.start ? [a, b] : [b, a];
  return /[.!?…]\s+["«“]?\p{Lu}/u.test(text.slice(first.at.end - at.start, second.at.start - at.start));
}

const saysSomething = (text: string, { verb }: TimelineGrammar): boolean =>
  verb.test(plain(text)) || (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;

function around({ at }: DateMention, { text, at: whole }: Sentence): readonly [string, string] {
  return [text.slice(0, at.start - whole.start), text.slice(at.end - whole.start)];
}
