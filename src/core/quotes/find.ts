import type { Block } from '../blocks.ts';
import type { People } from '../people/people.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { frameAfter } from './after.ts';
import { frameAlone } from './alone.ts';
import { attributeAll, type Framed } from './attribute.ts';
import { frameBefore } from './before.ts';
import type { Frame } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { frameHeading } from './heading.ts';
import { frameInside } from './inside.ts';
import type { Quote } from './quote.ts';
import { readLines } from './reading.ts';
import { termKeys } from './terms.ts';
import { findUtterances, type Utterance } from './utterance.ts';

export interface QuoteInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly people: People;
}

/** Names of things have few words. */
const longestTerm = 3;

/** Every quote in reading order. */
export function findQuotes({ blocks, sentences, people }: QuoteInput, grammar: QuoteGrammar): readonly Quote[] {
  const terms = new Set<string>();
  const framed: Framed[] = [];
  for (const utterance of findUtterances(readLines(blocks, sentences, grammar), grammar)) {
    const frame = frameOf(utterance, terms, grammar);
    if (frame) framed.push({ utterance, frame });
    else if (utterance.count <= longestTerm) for (const key of termKeys(utterance.words)) terms.add(key);
  }
  return attributeAll(framed, people);
}

function frameOf(utterance: Utterance, terms: ReadonlySet<string>, grammar: QuoteGrammar): Frame | null {
  const { parts, words, count, asides } = utterance;
  const [aside] = asides;
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  if (aside) {
    const zone = {
      block: last.line.block.id,
      items: aside.items,
      cues: [],
      side: 'after',
      asideOfSpeech: true,
    } as const;
    return { form: 'direct', cue: aside.cue, zone, strength: 0.95 };
  }
  const place = { words, count, terms, grammar };
  return (
    frameHeading({ ...place, ...first }) ??
    frameAfter({ ...place, ...last }) ??
    frameBefore({ ...place, ...first }) ??
    frameAlone({ ...place, ...first }) ??
    frameInside({ ...place, ...first })
  );
}
