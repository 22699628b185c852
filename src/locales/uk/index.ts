import type { LanguagePack } from '../../core/language.ts';
import { und } from '../und/index.ts';
import { dates } from './dates.ts';
import { people } from './people.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

/** Ukrainian. */
export const uk: LanguagePack = {
  ...und,
  code: 'uk',
  letters: { alphabet: /[а-щьюяіїєґ]/giu, own: /[їєґ]/giu, foreign: /[ыэёъўјљњћђџѓќәғқңөұүһ]/giu },
  sentences,
  dates,
  people,
  quotes,
  sources,
  timeline,
  summary,
};
