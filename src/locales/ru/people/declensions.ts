import type { Declension } from '../../../core/people/grammar.ts';
import type { Gender } from '../../../core/people/mention.ts';

/** `endings`: nominative, genitive, dative, accusative, instrumental, prepositional; variants by «/», none by «-». */
function declension(gender: Gender | null, stem: RegExp | null, endings: string, plural = false): Declension {
  const [nominative = [], genitive = [], dative = [], accusative = [], instrumental = [], prepositional = []] = endings
    .split(' ')
    .map((variants) => variants.split('/').map((ending) => (ending === '-' ? '' : ending)));
  const cases = { nominative, genitive, dative, accusative, instrumental, prepositional };
  return { gender, stem, lemma: nominative[0] ?? '', plural, endings: cases };
}

const family = /(?:[оеё]в|[иы]н)$/;
const hissing = /[жшчщц]$/;
const hard = /[бвгдзклмнпрстфх]$/;

/** First names, patronymics and family names, the tell-tale ones first. */
export const names: readonly Declension[] = [
  declension('masculine', family, '- а у а ым/ом е'),
  declension('feminine', family, 'а ой ой у ой/ою ой'),
  declension('masculine', /[сц]к$/, 'ий ого ому ого им ом'),
  declension('feminine', /[сц]к$/, 'ая ой ой ую ой/ою ой'),
  declension('masculine', hard, 'ый ого ому ого ым ом'),
  declension('masculine', /(?:ст|ж|ш|н|рд)$/, 'ой ого ому ого ым/им ом'),
  declension('masculine', hard, '- а у а ом е'),
  declension('masculine', hissing, '- а у а ем/ом е'),
  declension('masculine', /[аеёоуяюэи]$/, 'й я ю я ем е/и'),
  declension('masculine', /[бвдзклмнпрст]$/, 'ь я ю я ем е'),
  declension('masculine', /[а-яё][бвгдзклмнпрстфхжшчщ]$/, 'ец ца цу ца цем/цом це'),
  declension('feminine', /[гкхжшчщ]$/, 'а и е у ой/ей/ою е'),
  declension('feminine', /[бвдзлмнпрстфцао]$/, 'а ы е у ой/ей/ою е'),
  declension('masculine', /[гкхжшчщ]$/, 'а и е у ой/ей е'),
  declension('masculine', /[бвдзлмнпрстфц]$/, 'а ы е у ой/ей е'),
  declension('feminine', hard, 'ая ой ой ую ой ой'),
  declension('feminine', /и$/, 'я и и ю ей и'),
  declension('masculine', /и$/, 'я и и ю ей и'),
  // Unknown names in -и are from abroad and never change: «Тони», «Квинси».
  declension(null, /[бвгджзклмнпрстфхцчшщ]и$/, '- - - - - -'),
  declension('feminine', /[бвдзклмнпрстьеаоэ]$/, 'я и е ю ей е'),
  declension('masculine', /[бвдзклмнпрсть]$/, 'я и е ю ей е'),
  declension('feminine', /[а-яё]в$/, 'ь и и ь ью и'),
  // What never changes: family names of women that end in a consonant, and all that end in most vowels or in -ых, -их.
  declension('feminine', /[бвгдзклмнпрстфхжшчщцйь]$/, '- - - - - -'),
  declension(null, /(?:[оеэиуюыё]|[иы]х|а[оу]а|уа)$/, '- - - - - -'),
];

/** Common nouns: roles, bodies, documents. */
export const nouns: readonly Declension[] = [
  declension(null, /^(?:зам[а-яё]+(?:ы|а|я)|врио)$/, '- - - - - -'),
  // Adjectives that have become nouns: «учёный», «рядовой», «управляющий».
  declension('masculine', /[нмт]$/, 'ый ого ому ого ым ом'),
  declension('masculine', /[вн]$/, 'ой ого ому ого ым ом'),
  declension('masculine', /[щч]$/, 'ий его ему его им ем'),
  declension('feminine', /[нвщд]$/, 'ая ой/ей ой/ей ую ой/ей ой/ей'),
  declension('masculine', /(?:[бвгдзклмнпрстфх])$/, '- а у а ом е'),
  declension('masculine', hissing, '- а у а ем/ом е'),
  declension('masculine', /[а-яё]{3}$/, 'ец ца цу ца цем/цом це'),
  declension('masculine', /[аеиоуэ]$/, 'й я ю я ем е/и'),
  declension('masculine', /(?:тел|ар|ор|рол|дит|кремл|ведущ)$/, 'ь я ю я ем е'),
  declension('feminine', /[бвгдзклмнпрстфхжшчщц]$/, 'а ы/и е у ой/ей е'),
  declension('feminine', /и$/, 'я и и ю ей и'),
  declension('feminine', /[бвдзклмнпрстьеа]$/, 'я и е ю ей е'),
  declension('feminine', /[стчщн]$/, 'ь и и ь ью и'),
  declension('neuter', /[а-яё]$/, 'о а у о ом е'),
  declension('neuter', /и$/, 'е я ю е ем и'),
  declension(null, /(?:си|ми|ери|жури|е)$/, '- - - - - -'),
];

const plural = (lemma: string, stem: RegExp, endings: string): Declension => ({
  ...declension(null, stem, endings, true),
  lemma,
});

/** The plurals of the same nouns, read back to the singular. */
export const plurals: readonly Declension[] = [
  plural('ый', /[нмт]$/, 'ые ых ым ых ыми ых'),
  plural('ой', /[вн]$/, 'ые ых ым ых ыми ых'),
  plural('ий', /[щч]$/, 'ие их им их ими их'),
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
  declension('masculine', /[гкхжшчщ]$/, 'ий ого/его ому/ему ого/его им ом/ем'),
  declension('masculine', stressed, 'ой ого ому ого ым/им ом'),
  declension('masculine', /[бвдзклмнпрст]$/, 'ый ого ому ого ым ом'),
  declension('masculine', /н$/, 'ий его ему его им ем'),
  declension('feminine', /[а-яё]{2}$/, 'ая ой/ей ой/ей ую ой/ей ой/ей'),
  declension('feminine', /[ндщ]$/, 'яя ей ей юю ей ей'),
  declension('neuter', /[а-яё]{2}$/, 'ое ого ому ое ым/им ом'),
  declension('neuter', /н$/, 'ее его ему ее им ем'),
  declension(null, /[а-яё]{2}$/, 'ые/ие ых/их ым/им ых/их ыми/ими ых/их', true),
];
