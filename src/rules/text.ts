import type { TextRules } from '../core/clean/rules.ts';

export const textRules: TextRules = { phrases: [] };
