import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

const cyrillic = new Set('ru uk be bg sr mk kk ky tg mn tt ba cv os ce ab av bs uz'.split(' '));

/** Ranges, as near as they come: a browser takes milliseconds to compile the properties of letters. */
const ofScript: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/[\u0400-\u052f]+/g, cyrillic],
  [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+/g, new Set('ar fa ur ps ku ckb sd ug'.split(' '))],
  [/[\u0370-\u03ff\u1f00-\u1fff]+/g, new Set(['el'])],
  [/[\u0590-\u05ff]+/g, new Set(['he', 'iw', 'yi'])],
  [/[\u3041-\u30ff]+/g, new Set(['ja'])],
  [/[\u1100-\u11ff\uac00-\ud7a3]+/g, new Set(['ko'])],
];
const anyScript = /[^\s\d!-/:-@[-`{-©«-´¶-¹»-¿×÷\u2000-\u2bff\u3000-\u3020\uff00-\uff20\ud83c-\ud83e\udc00-\udfff]+/g;

/** The declared language (BCP 47) that the script of the text does not contradict. */
export function readLanguage({ copy, meta, article }: Sources, text: string): string | null {
  const declared = [
    copy.documentElement.getAttribute('lang'),
    plain(article?.['inLanguage']),
    firstOf(meta, 'content-language', 'dc.language', 'og:locale'),
  ];
  const known = declared.map(normalise).filter((language) => language !== null);
  return known.find((language) => agrees(language, text)) ?? null;
}

function normalise(language: string | null): string | null {
  const tag = /^(?<primary>[a-z]{2,3})(?:[-_](?<region>[a-z]{2}))?\b/i.exec(language?.trim() ?? '')?.groups;
  if (!tag?.['primary']) return null;
  return tag['primary'].toLowerCase() + (tag['region'] ? `-${tag['region'].toUpperCase()}` : '');
}

function agrees(language: string, text: string): boolean {
  const sample = text.trimStart().slice(0, 1500);
  const letters = lettersOf(sample, anyScript);
  const primary = language.split('-')[0] ?? '';
  const written = ofScript.find(([script]) => lettersOf(sample, script) > letters * 0.4);
  return letters < 40 || (written ? written[1].has(primary) : !cyrillic.has(primary));
}

const lettersOf = (text: string, script: RegExp): number => text.match(script)?.join('').length ?? 0;
