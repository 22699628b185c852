import type { CaptionRuleId, Phrases } from '../core/clean/rules.ts';
import { clutterKinds, type RuleId } from '../core/clutter.ts';
import { any } from './phrases/any.ts';
import { ar } from './phrases/ar.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { it } from './phrases/it.ts';
import { ja } from './phrases/ja.ts';
import { ko } from './phrases/ko.ts';
import { nl } from './phrases/nl.ts';
import { pl } from './phrases/pl.ts';
import { pt } from './phrases/pt.ts';
import { ru } from './phrases/ru.ts';
import { sv } from './phrases/sv.ts';
import { tr } from './phrases/tr.ts';
import { uk } from './phrases/uk.ts';
import { vi } from './phrases/vi.ts';
import { zh } from './phrases/zh.ts';

/** Every language whose clutter is known by its words; all are tried on every page, for players and dialogs often speak another one than the article. */
const languages: Readonly<Record<string, Phrases>> = {
  any,
  ru,
  en,
  de,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  tr,
  uk,
  ar,
  ja,
  ko,
  sv,
  vi,
  zh,
};

/** One rule for each language and kind, e.g. `related/ru`. */
export interface PhraseRule {
  readonly id: RuleId | CaptionRuleId;
  readonly phrases: readonly string[];
}

const rulesOf = (entries: readonly (readonly [string, Phrases])[]): readonly PhraseRule[] =>
  entries.flatMap(([language, phrases]) =>
    ([...clutterKinds, 'caption', 'credit'] as const)
      .map((kind): PhraseRule => ({ id: `${kind}/${language}`, phrases: phrases[kind] ?? [] }))
      .filter((rule) => rule.phrases.length > 0),
  );

export const phraseRules: readonly PhraseRule[] = rulesOf(Object.entries(languages));

/** The phrases a page in one language (BCP 47) is likely to show: its own and English ones; all when it is not known. */
export function phraseRulesFor(language: string | null): readonly PhraseRule[] {
  if (language === null) return phraseRules;
  const [own] = language.split('-');
  return rulesOf(Object.entries(languages).filter(([name]) => name === own || name === 'en' || name === 'any'));
}
