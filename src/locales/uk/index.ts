import type { LanguagePack } from '../../core/language.ts';
import { und } from '../und/index.ts';
import { people } from './people.ts';
import { quotes } from './quotes/index.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';

/** Ukrainian: quotes and people; dates are read by their figures, as in any language. */
export const uk: LanguagePack = {
  ...und,
  code: 'uk',
  letters: { alphabet: /[а-щьюяіїєґ]/giu, own: /[їєґ]/giu, foreign: /[ыэёъўјљњћђџѓќәғқңөұүһ]/giu },
  sentences,
  people,
  quotes,
  summary,
};
