import type { Declension } from '../../../core/people/grammar.ts';
import { sixCases } from '../../../core/people/six-cases.ts';

const family = /(?:[оеё]в|[иы]н)$/;
const hissing = /[жшчщц]$/;
const hard = /[бвгдзклмнпрстфх]$/;

/** First names, patronymics and family names, the tell-tale ones first. */
export const names: readonly Declension[] = [
  sixCases('masculine', family, '- а у а ым/ом е'),
  sixCases('feminine', family, 'а ой ой у ой/ою ой'),
  sixCases('masculine', /[сц]к$/, 'ий ого ому ого им ом'),
  sixCases('feminine', /[сц]к$/, 'ая ой ой ую ой/ою ой'),
  sixCases('masculine', hard, 'ый ого ому ого ым ом'),
  sixCases('masculine', /(?:ст|ж|ш|н|рд)$/, 'ой ого ому ого ым/им ом'),
  sixCases('masculine', hard, '- а у а ом е'),
  sixCases('masculine', hissing, '- а у а ем/ом е'),
  sixCases('masculine', /[аеёоуяюэи]$/, 'й я ю я ем е/и'),
  sixCases('masculine', /[бвдзклмнпрст]$/, 'ь я ю я ем е'),
  sixCases('masculine', /[а-яё][бвгдзклмнпрстфхжшчщ]$/, 'ец ца цу ца цем/цом це'),
  sixCases('feminine', /[гкхжшчщ]$/, 'а и е у ой/ей/ою е'),
  sixCases('feminine', /[бвдзлмнпрстфцао]$/, 'а ы е у ой/ей/ою е'),
  sixCases('masculine', /[гкхжшчщ]$/, 'а и е у ой/ей е'),
  sixCases('masculine', /[бвдзлмнпрстфц]$/, 'а ы е у ой/ей е'),
  sixCases('feminine', hard, 'ая ой ой ую ой ой'),
  sixCases('feminine', /и$/, 'я и и ю ей и'),
  sixCases('masculine', /и$/, 'я и и ю ей и'),
  // Unknown names in -и are from abroad and never change: «Тони», «Квинси».
  sixCases(null, /[бвгджзклмнпрстфхцчшщ]и$/, '- - - - - -'),
  sixCases('feminine', /[бвдзклмнпрстьеаоэ]$/, 'я и е ю ей е'),
  sixCases('masculine', /[бвдзклмнпрсть]$/, 'я и е ю ей е'),
  sixCases('feminine', /[а-яё]в$/, 'ь и и ь ью и'),
  // What never changes: family names of women that end in a consonant, and all that end in most vowels or in -ых, -их.
  sixCases('feminine', /[бвгдзклмнпрстфхжшчщцйь]$/, '- - - - - -'),
  sixCases(null, /(?:[оеэиуюыё]|[иы]х|а[оу]а|уа)$/, '- - - - - -'),
];

/** Common nouns: roles, bodies, documents. */
export const nouns: readonly Declension[] = [
  sixCases(null, /^(?:зам[а-яё]+(?:ы|а|я)|врио|[а-я-]*бюро|депо)$/, '- - - - - -'),
  // Adjectives that have become nouns: «учёный», «рядовой», «управляющий».
  sixCases('masculine', /[нмт]$/, 'ый ого ому ого ым ом'),
  sixCases('masculine', /[вн]$/, 'ой ого ому ого ым ом'),
  sixCases('masculine', /[щчшж]$/, 'ий его ему его им ем'),
  sixCases('feminine', /[нвщдмшж]$/, 'ая ой/ей ой/ей ую ой/ей ой/ей'),
  sixCases('masculine', /(?:[бвгдзклмнпрстфх])$/, '- а у а ом е'),
  sixCases('masculine', hissing, '- а у а ем/ом е'),
  sixCases('masculine', /[а-яё]{3}$/, 'ец ца цу ца цем/цом це'),
  sixCases('masculine', /[аеиоуэ]$/, 'й я ю я ем е/и'),
  sixCases('masculine', /(?:тел|ар|ор|рол|дит|кремл|ведущ)$/, 'ь я ю я ем е'),
  sixCases('feminine', /[бвгдзклмнпрстфхжшчщц]$/, 'а ы/и е у ой/ей е'),
  sixCases('feminine', /и$/, 'я и и ю ей и'),
  sixCases('feminine', /[бвдзклмнпрстьеа]$/, 'я и е ю ей е'),
  sixCases('feminine', /[стчщн]$/, 'ь и и ь ью и'),
  sixCases('neuter', /[а-яё]$/, 'о а у о ом е'),
  sixCases('neuter', /и$/, 'е я ю е ем и'),
  sixCases(null, /(?:си|ми|ери|жури|е)$/, '- - - - - -'),
];

const plural = (lemma: string, stem: RegExp, endings: string): Declension => ({
  ...sixCases(null, stem, endings, true),
  lemma,
});

/** The plurals of the same nouns, read back to the singular. */
export const plurals: readonly Declension[] = [
  plural('ый', /[нмт]$/, 'ые ых ым ых ыми ых'),
  plural('ой', /[вн]$/, 'ые ых ым ых ыми ых'),
  plural('ий', /[щчшж]$/, 'ие их им их ими их'),
  plural('', /[гкх]$/, 'и ов ам ов ами ах'),
  plural('', /[жшчщ]$/, 'и ей ам ей ами ах'),
  plural('', /ор$/, 'ы/а ов ам ов ами ах'),
  plural('', /[бвдзлмнпрстф]$/, 'ы ов ам ов ами ах'),
  plural('ец', /[а-яё]{3}$/, 'цы цев/цов цам цев/цов цами цах'),
  plural('й', /[аеиоуэ]$/, 'и ев ям ев ями ях'),
  plural('ь', /(?:тел|ар|ор|рол|дит)$/, 'и ей ям ей ями ях'),
  plural('а', /[бвгдзклмнпрстфхжшчщц]$/, 'ы/и - ам - ами ах'),
  plural('я', /и$/, 'и й ям й ями ях'),
  plural('ь', /[стчщн]$/, 'и ей ям и ями ях'),
  plural('о', /[а-яё]$/, 'а - ам а ами ах'),
  plural('е', /и$/, 'я й ям я ями ях'),
];

/** Adjectives in -ой; the rest are in -ый and -ий. */
const stressed =
  /(?:^|-)(?:областн|городск|краев|миров|морск|речн|страхов|основн|запасн|передов|рядов|людск|мужск|друг|молод|больш|дорог|прост|портов|полев|донск|тверск|игров|лесн|биржев|головн)$/;

export const adjectives: readonly Declension[] = [
  sixCases('masculine', /[гкхжшчщ]$/, 'ий ого/его ому/ему ого/его им ом/ем'),
  sixCases('masculine', stressed, 'ой ого ому ого ым/им ом'),
  sixCases('masculine', /[бвдзклмнпрст]$/, 'ый ого ому ого ым ом'),
  sixCases('masculine', /н$/, 'ий его ему его им ем'),
  sixCases('feminine', /[а-яё]{2}$/, 'ая ой/ей ой/ей ую ой/ей ой/ей'),
  sixCases('feminine', /[ндщ]$/, 'яя ей ей юю ей ей'),
  sixCases('neuter', /[а-яё]{2}$/, 'ое ого ому ое ым/им ом'),
  sixCases('neuter', /н$/, 'ее его ему ее им ем'),
  sixCases(null, /[а-яё]{2}$/, 'ые/ие ых/их ым/им ых/их ыми/ими ых/их', true),
];
