import type { LanguagePack } from '../../core/language.ts';
import { en } from '../en/index.ts';
import { summary } from './summary.ts';

/** Any other language («und» is undetermined): its marks, figures and repeated words are read, its own words are not known. */
export const und: LanguagePack = { ...en, code: 'und', letters: null, summary };
