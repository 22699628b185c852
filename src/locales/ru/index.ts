import type { LanguagePack } from '../../core/language.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

export const ru: LanguagePack = {
  code: 'ru',
  letters: /[а-яё]/i,
  sentences,
  people,
  quotes,
  dates,
  timeline,
  summary,
};
