import type { LanguagePack } from '../../core/language.ts';
import { dates } from './dates.ts';
import { quotes } from './quotes.ts';
import { sentences } from './sentences.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

/** Any other language («und» is undetermined): its marks, figures and repeated words are read, its words are not known. */
export const und: LanguagePack = {
  code: 'und',
  letters: null,
  sentences,
  people: null,
  quotes,
  sources: null,
  dates,
  timeline,
  summary,
};
