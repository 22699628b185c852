import type { Holder, Parsed } from './attach.ts';
import type { Pronoun } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './roles.ts';

/** A mention before anybody knows whom it means; `from`, `to` and `reach` are places in the words of its sentence. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  readonly subject: boolean;
  readonly what:
    | { readonly kind: 'name'; readonly holder: Holder }
    | {
        readonly kind: 'phrase';
        readonly phrase: Phrase;
        readonly of: Holder | null;
        readonly inner: readonly Phrase[];
      }
    | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
    | { readonly kind: 'proper'; readonly name: string };
}

/** The mentions of one sentence, in order and without overlaps: names with their roles first, then phrases, pronouns, proper names. */
export function findItems(line: Parsed, lexicon: Lexicon): readonly Item[] {
  const { words, holders, phrases } = line;
  const items: Item[] = [];
  const free = (from: number, to: number): boolean => items.every((item) => item.to <= from || to <= item.from);
  const governed = (at: number): boolean =>
    lexicon.prepositions.has(words[at - 1]?.key ?? '') && !/[,.;:]/.test(words[at]?.gap ?? '');
  for (const holder of holders) {
    const { from, to, reach, name } = holder;
    const nominative = name.readings.some((reading) => reading.case === null || reading.case === 'nominative');
    const roles = holder.before.every((role) => role.cases.has('nominative'));
    if (free(from, to)) {
      items.push({ from, to, reach, subject: nominative && roles && !governed(from), what: { kind: 'name', holder } });
    }
  }
  for (const phrase of phrases) {
    const { from, to } = phrase;
    const of = holders.find((holder) => holder.after.includes(phrase)) ?? null;
    const inner = phrases.filter((other) => other.head > phrase.head && other.to <= to);
    if (free(from, to)) {
      const subject = phrase.cases.has('nominative') && !governed(from);
      items.push({ from, to, reach: to, subject, what: { kind: 'phrase', phrase, of, inner } });
    }
  }
  words.forEach((word, at) => {
    const pronoun = lexicon.pronouns.get(word.key);
    if (pronoun && free(at, at + 1)) {
      items.push({
        from: at,
        to: at + 1,
        reach: at + 1,
        subject: pronoun.subject && !governed(at),
        what: { kind: 'pronoun', pronoun },
      });
    }
  });
  for (let at = 0; at < words.length; at += 1) {
    const proper = properAt(line, at, lexicon);
    if (!proper || !free(at, proper.to)) continue;
    items.push({
      from: at,
      to: proper.to,
      reach: proper.to,
      subject: proper.subject && !governed(at),
      what: { kind: 'proper', name: proper.name },
    });
    at = proper.to - 1;
  }
  return items.sort((a, b) => a.from - b.from);
}

/** A body called by its proper name: an institution or an acronym with its country, or a quoted title. */
function properAt({ words }: Parsed, at: number, lexicon: Lexicon) {
  const word = words[at];
  if (!word) return null;
  let to = at + 1;
  const text = (name = word.text): string =>
    words
      .slice(at, to)
      .map((one, index) => (index === 0 ? name : one.gap + one.text))
      .join('');
  if (word.title) {
    while (words[to]?.title && !/[»”"]/.test(words[to]?.gap ?? '»')) to += 1;
    return { name: text(), to, subject: true };
  }
  const readings = lexicon.institutions.get(word.key);
  if (!(readings && word.capital) && !word.acronym) return null;
  if (lexicon.placeOf(word.key)) return null;
  while (words[to]?.gap === ' ' && words[to]?.capital && lexicon.placeOf(words[to]?.key ?? '')) to += 1;
  const nominative = readings?.find((reading) => reading.case === 'nominative');
  const lemma = readings?.[0]?.lemma;
  const name = lemma && !nominative ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1) : word.text;
  return { name: text(name), to, subject: word.acronym || nominative !== undefined };
}
