import type { SpeechForm } from './grammar.ts';

/** The forms of speech verbs that are no nouns, and so tell that whoever stands beside them speaks; `also` are nouns that do. */
export const reported = (verbs: ReadonlyMap<string, SpeechForm>, also: readonly string[] = []): ReadonlySet<string> =>
  new Set([
    ...[...verbs].flatMap(([form, { noun, mood, sense }]) =>
      noun || mood === 'infinitive' || sense !== 'says' ? [] : [form],
    ),
    ...also,
  ]);
