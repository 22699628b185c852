import type { Mention } from '../people/mention.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import { matchesOf } from '../text/matches.ts';
import { type Shadow, shownOffset } from '../text/shadow.ts';
import { indexCovering } from './covering.ts';
import type { SourceGrammar } from './grammar.ts';

/** A body, a document or an outlet that may be given as a source where it stands. */
export interface Candidate {
  readonly name: string;
  readonly at: Span;
  readonly document: boolean;
  readonly outlet: boolean;
  readonly subject: boolean;
  /** Whether it stands inside the mention of somebody: «источник РБК». */
  readonly owner: boolean;
}

/** What a sentence names: the bodies and documents among its mentions, and known outlets that no such mention covers. */
export function findCandidates(
  sentence: Sentence,
  shadow: Shadow,
  mentions: readonly Mention[],
  grammar: SourceGrammar,
): readonly Candidate[] {
  const named = mentions.flatMap((mention) => candidateOf(mention, grammar) ?? []);
  return [...named, ...knownOutlets(sentence, shadow, mentions, grammar)];
}

/** The mention as a source; null when it is of somebody, of a place, or inside speech. */
export function candidateOf(
  { person, text, at, kind, subject, quoted }: Mention,
  grammar: SourceGrammar,
): Candidate | null {
  const isThing = kind === 'body' || kind === 'document';
  if (!isThing || quoted || person?.kind === 'person' || person?.kind === 'unnamed') return null;
  const name = person?.name ?? text;
  if (grammar.never.test(name)) return null;
  const known = grammar.outlets.names.get(name);
  const outlet = known !== undefined || grammar.outlets.nouns.test(text);
  return {
    name: known ?? name,
    at,
    document: person?.kind === 'document',
    outlet,
    subject: subject && (known ?? name) === name,
    owner: false,
  };
}

function knownOutlets(
  { at: { block, start: from } }: Sentence,
  shadow: Shadow,
  mentions: readonly Mention[],
  { outlets }: SourceGrammar,
): readonly Candidate[] {
  const spans = mentions.map(({ at }) => at);
  return matchesOf(shadow.text, outlets.forms).flatMap(({ 0: form, index }) => {
    const start = from + shownOffset(shadow, index);
    const end = from + shownOffset(shadow, index + form.length - 1) + 1;
    const at = { block, start, end };
    const around = mentions[indexCovering(spans, start)];
    if (around?.kind === 'body' || around?.kind === 'document') return [];
    const name = outlets.names.get(form) ?? form;
    return [{ name, at, document: false, outlet: true, subject: form === name, owner: around !== undefined }];
  });
}
