import type { LanguagePack } from '../../core/language.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

export const en: LanguagePack = {
  code: 'en',
  letters: { alphabet: /[a-z]/giu, own: null, foreign: /[äöüßåæøéèêëàâáãçñíìîïóòôõúùûýąćęłńśźżčďěňřšťůžğışőűțș]/giu },
  sentences,
  people,
  quotes,
  sources,
  dates,
  timeline,
  summary,
};
