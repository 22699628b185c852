import { readPhrases } from '../core/clean/phrases.ts';
import type { PhraseRule, Phrases, TextRules } from '../core/clean/rules.ts';
import { type ClutterKind, clutterKinds } from '../core/clutter.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { it } from './phrases/it.ts';
import { nl } from './phrases/nl.ts';
import { pl } from './phrases/pl.ts';
import { pt } from './phrases/pt.ts';
import { ru } from './phrases/ru.ts';
import { tr } from './phrases/tr.ts';
import { uk } from './phrases/uk.ts';
import { structureRules } from './structure.ts';

/** Every language whose clutter is known by its words, one line each. All are tried on every page: players and dialogs often speak another language than the article. */
export const phrases: Readonly<Record<string, Phrases>> = { ru, en, de, es, fr, it, nl, pl, pt, tr, uk };

const rulesOf = (language: string, words: Phrases): readonly PhraseRule[] =>
  clutterKinds.flatMap((kind: ClutterKind) => {
    const known = words[kind];
    return known ? [{ id: `${kind}/${language}` as const, fits: readPhrases(known) }] : [];
  });

export const textRules: TextRules = {
  captions: Object.values(phrases).map(({ caption = [] }) => readPhrases(caption)),
  phrases: Object.entries(phrases).flatMap(([language, words]) => rulesOf(language, words)),
  structure: structureRules,
};
