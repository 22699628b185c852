import { matches, type Wording } from './match.ts';
import { filingOf, type Phrase, readPhrase, spellOut } from './read.ts';

/** Tells which rule a block reads like, the first of several; null when none. */
export type PhraseFinder<Id extends string> = (wording: Wording) => Id | null;

interface Entry {
  readonly rank: number;
  /** Read when it is first asked for: most never are. */
  readonly phrase: () => Phrase;
}

/** Thousands of phrases are asked about every block, so each is filed under a word it cannot do without. */
export function findPhrases<Id extends string>(
  rules: readonly { readonly id: Id; readonly phrases: readonly string[] }[],
): PhraseFinder<Id> {
  const atStart = new Map<string, Entry[]>();
  const anywhere = new Map<string, Entry[]>();
  const wordless: Entry[] = [];
  rules.forEach(({ phrases }, rank) => {
    for (const wording of phrases.flatMap(spellOut)) {
      let read: Phrase | null = null;
      const phrase = (): Phrase => {
        read ??= readPhrase(wording);
        return read;
      };
      const filing = filingOf(wording);
      if (!filing) wordless.push({ rank, phrase });
      else file(filing.begins ? atStart : anywhere, filing.word, { rank, phrase });
    }
  });
  return (wording) => {
    const entries = [
      ...(atStart.get(wording.words[0] ?? '') ?? []),
      ...[...new Set(wording.words)].flatMap((word) => anywhere.get(word) ?? []),
      ...wordless,
    ];
    const ranks = entries.filter(({ phrase }) => matches(phrase(), wording)).map(({ rank }) => rank);
    return rules[Math.min(...ranks)]?.id ?? null;
  };
}

function file(index: Map<string, Entry[]>, word: string, entry: Entry): void {
  const entries = index.get(word);
  if (entries) entries.push(entry);
  else index.set(word, [entry]);
}
