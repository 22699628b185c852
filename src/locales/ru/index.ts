import type { LanguagePack } from '../../core/language.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

export const ru: LanguagePack = {
  code: 'ru',
  letters: { alphabet: /[а-яё]/giu, own: /[ыэё]/giu, foreign: /[іїєґўјљњћђџѓќәғқңөұүһ]/giu },
  sentences,
  people,
  quotes,
  sources,
  dates,
  timeline,
  summary,
};
