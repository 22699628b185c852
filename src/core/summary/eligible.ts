import type { SummaryGrammar } from './grammar.ts';
import type { Reading } from './reading.ts';

/** Share of a sentence's stems in the title from which it is the title once more. */
const sameAsTitle = 0.85;
/** Share of links from which a block leads elsewhere rather than tells. */
const mostlyLinks = 0.8;

const fullStop = /[.!…。！।۔]["'»”’)\]]*$/u;
const question = /[?？؟]/u;

/** Whether a sentence can stand in a summary at all: no headings, labels, decks, teasers, questions, and nothing said for form's sake. */
export function isEligible(
  { block, plain, stems }: Reading,
  title: ReadonlySet<string>,
  grammar: SummaryGrammar,
): boolean {
  if (block.kind === 'heading' || block.linked > mostlyLinks) return false;
  if (!fullStop.test(plain) || question.test(plain) || grammar.empty.test(plain)) return false;
  const inTitle = [...stems].filter((stem) => title.has(stem)).length;
  return stems.size > 0 && inTitle / stems.size < sameAsTitle;
}
