import { firstOf } from './meta.ts';
import { plain } from './plain.ts';
import type { Sources } from './sources.ts';

const cyrillic = new Set('ru uk be bg sr mk kk ky tg mn tt ba cv os ce ab av bs uz'.split(' '));
const ofScript: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, new Set('ar fa ur ps ku ckb sd ug'.split(' '))],
  [/\p{Script=Greek}/gu, new Set(['el'])],
  [/\p{Script=Hebrew}/gu, new Set(['he', 'iw', 'yi'])],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, new Set(['ja'])],
  [/\p{Script=Hangul}/gu, new Set(['ko'])],
];

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
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const primary = language.split('-')[0] ?? '';
  const written = ofScript.find(([script]) => (sample.match(script)?.length ?? 0) > letters * 0.4);
  const needed = ofScript.some(([, languages]) => languages.has(primary));
  return letters < 40 || (written ? written[1].has(primary) : !needed || cyrillic.has(primary) === false);
}
