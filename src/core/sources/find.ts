import { groupBy } from '../group.ts';
import type { Mention } from '../people/mention.ts';
import type { People } from '../people/people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import { shadowOf } from '../text/shadow.ts';
import { type Candidate, candidateOf, findCandidates } from './candidates.ts';
import { indexCovering } from './covering.ts';
import { inFrame } from './frames.ts';
import type { SourceGrammar } from './grammar.ts';
import { mergeSources } from './merge.ts';
import type { Source } from './source.ts';

export interface SourceInput {
  readonly sentences: readonly Sentence[];
  readonly people: People;
  readonly quotes: readonly Quote[];
}

/** The sources of an article as it brings them in: bodies, documents and outlets in a frame, and those it quotes. */
export function findSources(
  { sentences, people, quotes }: SourceInput,
  grammar: SourceGrammar | null,
): readonly Source[] {
  if (grammar === null) return [];
  const mentions = groupBy(people.mentions, ({ sentence }) => sentence);
  const speakers = new Set(
    quotes.flatMap(({ form, mention }) => (mention && form !== 'fragment' ? keyOf(mention) : [])),
  );
  const spoken = groupBy(
    quotes.flatMap(({ at, rest }) => [at, ...rest]).sort((a, b) => a.start - b.start),
    ({ block }) => block,
  );
  const found = sentences.flatMap((sentence) => {
    const own = mentions.get(sentence.index) ?? [];
    const framed = framedIn(sentence, own, grammar);
    const starts = new Set(framed.map(({ at }) => at.start));
    const quoted = own
      .filter(({ at }) => speakers.has(keyOf(at)) && !starts.has(at.start))
      .flatMap((mention) => candidateOf(mention, grammar) ?? []);
    return [...framed, ...quoted];
  });
  // What somebody quoted has it from is not what the article has it from.
  const inSpeech = ({ at }: Candidate): boolean => indexCovering(spoken.get(at.block) ?? [], at.start) >= 0;
  return mergeSources(
    found.filter((candidate) => !inSpeech(candidate)),
    grammar,
  );
}

function framedIn(sentence: Sentence, mentions: readonly Mention[], grammar: SourceGrammar): readonly Candidate[] {
  const shadow = shadowOf(sentence.text);
  return findCandidates(sentence, shadow, mentions, grammar).flatMap(
    (candidate) => inFrame(candidate, sentence, shadow, grammar) ?? [],
  );
}

const keyOf = ({ block, start }: Span): string => `${block}:${start}`;
