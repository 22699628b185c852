import { matches, type Wording } from './match.ts';
import { filingOf, type Phrase, readPhrase, spellHead, spellOut } from './read.ts';

/** Tells which rule a block reads like, the first of several; null when none. */
export type PhraseFinder<Id extends string> = (wording: Wording) => Id | null;

interface Entry {
  readonly rank: number;
  readonly wording: string;
  /** One for each of its alternatives, read when it is first asked for: most never are. */
  phrases: readonly Phrase[] | null;
}

interface Index {
  readonly atStart: ReadonlyMap<string, readonly Entry[]>;
  readonly anywhere: ReadonlyMap<string, readonly Entry[]>;
  readonly wordless: readonly Entry[];
}

/** A finder of thousands of phrases. They are filed when something is first looked for: what opens need not wait for it. */
export function findPhrases<Id extends string>(
  rules: readonly { readonly id: Id; readonly phrases: readonly string[] }[],
): PhraseFinder<Id> {
  let index: Index | null = null;
  return (wording) => {
    index ??= indexOf(rules.map(({ phrases }) => phrases));
    const { atStart, anywhere, wordless } = index;
    const entries = [
      ...(atStart.get(wording.words[0] ?? '') ?? []),
      ...[...new Set(wording.words)].flatMap((word) => anywhere.get(word) ?? []),
      ...wordless,
    ];
    const ranks = entries
      .filter((entry) => phrasesOf(entry).some((phrase) => matches(phrase, wording)))
      .map(({ rank }) => rank);
    return rules[Math.min(...ranks)]?.id ?? null;
  };
}

/** Every block is asked for every phrase, so each is filed under a word it cannot do without. */
function indexOf(ranked: readonly (readonly string[])[]): Index {
  const atStart = new Map<string, Entry[]>();
  const anywhere = new Map<string, Entry[]>();
  const wordless: Entry[] = [];
  ranked.forEach((phrases, rank) => {
    for (const wording of phrases.flatMap(spellHead)) {
      const entry: Entry = { rank, wording, phrases: null };
      const filing = filingOf(wording);
      if (!filing) wordless.push(entry);
      else file(filing.begins ? atStart : anywhere, filing.word, entry);
    }
  });
  return { atStart, anywhere, wordless };
}

function phrasesOf(entry: Entry): readonly Phrase[] {
  entry.phrases ??= spellOut(entry.wording).map(readPhrase);
  return entry.phrases;
}

function file(index: Map<string, Entry[]>, word: string, entry: Entry): void {
  const entries = index.get(word);
  if (entries) entries.push(entry);
  else index.set(word, [entry]);
}
