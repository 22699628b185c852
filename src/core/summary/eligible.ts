import type { SummaryGrammar } from './grammar.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';

/** Share of a sentence's stems in the title from which it is the title once more. */
const sameAsTitle = 0.85;
/** Share of links from which a block leads elsewhere rather than tells. */
const mostlyLinks = 0.8;

/** Words up to which a sentence that tells of a refusal tells of nothing else. */
const fewWords = 18;

/** «LADA, May 7 (Newswire).»: a place in capitals and a day, … */
const dateline = /^\p{Lu}[\p{Lu} .'’-]{2,40}[,.] (?:\p{L}{1,12}\.? )?\d/u;
/** … in a sentence of so few words that it tells nothing else. */
const wordsOfDateline = 8;

const fullStop = /[.…。।۔][\s"'»”’)\]]*$/u;
const question = /[?？؟]/u;

/** Whether a sentence can stand in a summary at all: no headings, teasers, questions, speeches, nothing said for form's sake or beside the topic. */
export function isEligible(
  { block, sentence, plain, stems, speech }: Reading,
  { title, recurring }: Topic,
  grammar: SummaryGrammar,
): boolean {
  if (block.kind === 'heading' || block.linked > mostlyLinks || speech) return false;
  if (isDateline(sentence.text)) return false;
  if (question.test(plain) || grammar.empty.test(plain) || isRefusal(plain, grammar)) return false;
  const all = [...stems];
  const inTitle = all.filter((stem) => title.has(stem)).length;
  return inTitle < all.length * sameAsTitle && all.some((stem) => title.has(stem) || recurring.has(stem));
}

/** Whether it tells no more than that somebody would say nothing. */
const isRefusal = (plain: string, { refusal }: SummaryGrammar): boolean =>
  refusal.test(plain) && countWords(plain) <= fewWords;

const isDateline = (text: string): boolean => dateline.test(text) && countWords(text) <= wordsOfDateline;

const countWords = (text: string): number => text.split(/[^\p{L}\p{N}]+/u).length;

/** Whether it ends as statements do; labels, decks and exclamations do not. */
export const isStatement = ({ plain }: Reading): boolean => fullStop.test(plain);
