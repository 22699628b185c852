import type { LanguagePack } from '../core/language.ts';
import { en } from './en/index.ts';
import { ru } from './ru/index.ts';

/** Every language Backstory reads, one line each. */
export const packs: readonly [LanguagePack, ...LanguagePack[]] = [ru, en];
