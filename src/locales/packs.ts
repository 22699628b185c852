import type { LanguagePack } from '../core/language.ts';
import { en } from './en/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';
import { und } from './und/index.ts';

/** Every language Backstory reads, one line each; the last one reads any other. */
export const packs: readonly [LanguagePack, ...LanguagePack[]] = [ru, en, uk, und];
