import { bracketAfter, type Holder, type Parsed } from './attach.ts';
import { agrees } from './complement.ts';
import { besideSpeech, leadsToSpeech } from './evidence.ts';
import type { Case, Pronoun } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { withObjects } from './objects.ts';
import { isOwner } from './owner.ts';
import type { Phrase } from './phrases.ts';
import { properAt } from './proper.ts';
import { adjoins, type Word } from './words.ts';

/** A mention before anybody knows whom it means; `from`, `to` and `reach` are places in the words of its sentence. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly reach: number;
  readonly subject: boolean;
  /** Whether it is somebody's sister or son, spoken of because of them; not one that opens the sentence. */
  readonly kin: boolean;
  /** How much its place in the sentence puts it on the reader's mind: a subject most, an owner least. */
  readonly prominence: number;
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
  const add = (from: number, to: number, reach: number, cases: ReadonlySet<Case | null>, what: Item['what']): void => {
    if (items.some((item) => item.from < to && from < item.to)) return;
    const opener = words[from - 1]?.key ?? '';
    const start = lexicon.articles.has(opener) || lexicon.owners.has(opener) ? from - 1 : from;
    const thing = what.kind === 'name' && isThing(what.holder, words, lexicon);
    const governed = lexicon.prepositions.has(words[start - 1]?.key ?? '') && !/[,.;:]/.test(words[start]?.gap ?? '');
    // "She was a user": what somebody is.
    const told = lexicon.indefinite.has(opener) && lexicon.copulas.has(words[start - 1]?.key ?? '');
    const owner = cases.has('genitive') && isOwner(words, from, lexicon);
    const subject = !governed && !owner && !thing && !told && (cases.has(null) || cases.has('nominative'));
    const kin = from > 1 && isKin(what, words, lexicon);
    const prominence = thing
      ? 0
      : kin
        ? kinProminence
        : subject || tellsBeside(words, start, to, lexicon)
          ? 1
          : owner
            ? ownerProminence
            : prominenceOf(cases, start === 0);
    items.push({ from, to, reach, subject, kin, prominence, what });
  };
  const modifies = ({ name }: Holder): boolean =>
    lexicon.grammar.attributive &&
    phrases.some((phrase) => phrase.from <= name.from && name.to <= phrase.head && adjoins(words[name.to]));
  // The widest first: «адвокат Марии Зориной Роберт Лоу» is one mention, of the advocate.
  const owns = ({ name }: Holder): boolean => phrases.some(({ kind, owner }) => kind === 'role' && owner === name);
  for (const holder of holders.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (modifies(holder) || owns(holder)) continue;
    const { from, to, reach, name, before } = holder;
    const cases = name.readings.map((reading) => reading.case);
    const agreed = before[0] ? [...before[0].cases].filter((one) => agrees(name, one)) : cases;
    add(from, to, reach, new Set(agreed), { kind: 'name', holder });
  }
  for (const phrase of phrases) {
    const of = holders.find((holder) => holder.after.includes(phrase)) ?? null;
    const inner = phrases.filter((other) => other.head > phrase.head && other.to <= phrase.to);
    const explains = holders.some(({ to, reach }) => to <= phrase.from && phrase.to <= reach);
    const cases = explains && !of ? noSubject : phrase.cases;
    add(phrase.from, phrase.to, bracketAfter(words, phrase.to), cases, { kind: 'phrase', phrase, of, inner });
  }
  words.forEach((word, at) => {
    const pronoun = lexicon.pronouns.get(word.key);
    if (pronoun && (pronoun.gender !== 'neuter' || leadsToSpeech(words, at + 1, lexicon)))
      add(at, at + 1, at + 1, new Set([pronoun.subject ? 'nominative' : 'dative']), { kind: 'pronoun', pronoun });
  });
  for (let at = 0; at < words.length; ) {
    const proper = properAt(words, at, lexicon);
    if (proper) {
      const cases = new Set<Case>([proper.subject ? 'nominative' : 'dative']);
      add(at, proper.to, proper.to, cases, { kind: 'proper', name: proper.name });
    }
    at = proper?.to ?? at + 1;
  }
  items.sort((a, b) => a.from - b.from);
  return lexicon.grammar.attributive ? withObjects(items, words, lexicon) : items;
}

/** "The Majorana": a thing called after somebody. */
function isThing({ name, before }: Holder, words: readonly Word[], lexicon: Lexicon): boolean {
  if (before.length > 0 || name.to - name.from > 1 || name.entries.length > 1) return false;
  const opener = words[name.from - 1];
  return (
    opener !== undefined &&
    adjoins(words[name.from]) &&
    lexicon.articles.has(opener.key) &&
    !besideSpeech(words, name, lexicon)
  );
}
/** Somebody's sister is spoken of because of them. */
const kinProminence = 0.3;

function isKin(what: Item['what'], words: readonly Word[], { kin, owners }: Lexicon): boolean {
  const role = what.kind === 'name' ? what.holder.before[0] : what.kind === 'phrase' ? what.phrase : undefined;
  if (!role?.groups.some((group) => kin.has(group))) return false;
  return owners.has(words[role.from - 1]?.key ?? '') || /'s?$/.test(words[role.from]?.key ?? '');
}

/** «по словам мэра», «по его словам» */
const tellsBeside = (words: readonly Word[], from: number, to: number, { telling, pronouns }: Lexicon): boolean =>
  telling.has(words[from - 1]?.key ?? '') ||
  (pronouns.has(words[from]?.key ?? '') && telling.has(words[to]?.key ?? ''));

const noSubject: ReadonlySet<Case> = new Set(['genitive']);

/** Somebody whose thing it is. */
const ownerProminence = 0.35;

/** "Anna Hale’s first house": whoever opens the sentence is on the mind more than any other owner. */
const openingProminence = 0.6;

function prominenceOf(cases: ReadonlySet<Case | null>, opens: boolean): number {
  if (opens && cases.has('possessive')) return openingProminence;
  if (cases.has('dative') || cases.has('instrumental')) return 0.55;
  return cases.has('accusative') ? 0.5 : ownerProminence;
}
