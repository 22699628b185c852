import type { Declension } from '../../../core/people/grammar.ts';
import type { Gender } from '../../../core/people/mention.ts';

/** `endings`: nominative, genitive, dative, accusative, instrumental, locative; variants by «/», none by «-». */
function declension(gender: Gender | null, stem: RegExp | null, endings: string, plural = false): Declension {
  const [nominative = [], genitive = [], dative = [], accusative = [], instrumental = [], prepositional = []] = endings
    .split(' ')
    .map((variants) => variants.split('/').map((ending) => (ending === '-' ? '' : ending)));
  const cases = { nominative, genitive, dative, accusative, instrumental, prepositional };
  return { gender, stem, lemma: nominative[0] ?? '', plural, endings: cases };
}

const family = /(?:[оеє]в|[иії]н)$/;
const hissing = /[жшчщ]$/;
const hard = /[бвгґдзклмнпрстфхц]$/;

export const names: readonly Declension[] = [
  declension('masculine', family, '- а у/ові а им/ом і/ові'),
  declension('feminine', family, 'а ої ій у ою ій'),
  declension('masculine', /(?:[сц]ьк|[зж]ьк)$/, 'ий ого ому ого им ому'),
  declension('feminine', /(?:[сц]ьк|[зж]ьк)$/, 'а ої ій у ою ій'),
  declension('masculine', hard, 'ий ого ому ого им ому'),
  declension('masculine', hard, '- а у/ові а ом і/ові'),
  declension('masculine', hissing, '- а у/еві а ем і/еві'),
  declension('masculine', hard, 'о а у/ові а ом ові/у/і'),
  declension('masculine', /[аеєиіїоуюя]$/, 'й я ю/єві я єм ї/єві'),
  declension('masculine', /[а-яіїєґ][бвгдзклмнпрстфхжшчщь’']$/, 'ець ця цю/цеві ця цем ці/цеві'),
  declension('masculine', /[бвдзлмнпрст]$|[еоаи]ц$/, 'ь я ю/еві я ем і/еві'),
  declension('feminine', /[а-яіїєґ]{2}$/, 'ка ки ці ку кою ці'),
  declension('feminine', /[а-яіїєґ]{2}$/, 'га ги зі гу гою зі'),
  declension('feminine', /[бвдзлмнпрстфц]$/, 'а и і у ою і'),
  declension('masculine', /[бвдзлмнпрстфц]$/, 'а и і у ою і'),
  declension('feminine', /[іа]$/, 'я ї ї ю єю ї'),
  declension('feminine', /[бвдзлмнпрстьч’']$/, 'я і і ю ею і'),
  declension('masculine', /[бвдзлмнпрстьч’']$/, 'я і і ю ею і'),
  declension('feminine', /[бвгґдзклмнпрстфхжшчщцйь]$|к$/, '- - - - - -'),
  declension('feminine', hard, 'о о о о о о'),
  declension(null, /(?:[оеєиіуюї]|[иі]х)$/, '- - - - - -'),
];

export const nouns: readonly Declension[] = [
  declension(null, /^(?:заступниця|замголови|зам[а-яіїє]+и)$/, '- - - - - -'),
  declension('masculine', hard, '- а/у у/ові а ом і/ові'),
  declension('masculine', hissing, '- а у/еві а ем і/еві'),
  declension('masculine', /[а-яіїєґ][бвгдзклмнпрстфхжшчщь’']$/, 'ець ця цю/цеві ця цем ці/цеві'),
  declension('masculine', /[аеиіуо]$/, 'й я ю/єві я єм ї/єві'),
  declension('masculine', /(?:тел|ар|ор|рол)$/, 'ь я ю/еві я ем і/еві'),
  declension('feminine', /[а-яіїєґ]{2}$/, 'ка ки ці ку кою ці'),
  declension('feminine', /[бвгґдзклмнпрстфхжшчщц]$/, 'а и і у ою/ею і'),
  declension('feminine', /і$/, 'я ї ї ю єю ї'),
  declension('feminine', /[бвдзлмнпрстьц]$/, 'я і і ю ею і'),
  declension('neuter', /[а-яіїєґ]$/, 'о а у о ом і/у'),
  declension('neuter', /(?:нн|тт|лл)$/, 'я я ю я ям і'),
];

const plural = (lemma: string, stem: RegExp, endings: string): Declension => ({
  ...declension(null, stem, endings, true),
  lemma,
});

export const plurals: readonly Declension[] = [
  plural('', hard, 'и ів ам ів ами ах'),
  plural('', hissing, 'і ів ам ів ами ах'),
  plural('ець', /[а-яіїєґ]{2}$/, 'ці ців цям ців цями цях'),
  plural('ь', /(?:тел|ар|ор|рол)$/, 'і ів ям ів ями ях'),
  plural('й', /[аеиіуо]$/, 'ї їв ям їв ями ях'),
  plural('а', /[бвгґдзклмнпрстфхжшчщц]$/, 'и - ам - ами ах'),
  plural('о', /[а-яіїєґ]$/, 'а - ам а ами ах'),
];

export const adjectives: readonly Declension[] = [
  declension('masculine', /[а-яіїєґ]{2}$/, 'ий ого ому ого им ому/ім'),
  declension('masculine', /[а-яіїєґ]н$/, 'ій ього ьому ього ім ьому/ім'),
  declension('feminine', /[а-яіїєґ]{2}$/, 'а ої ій у ою ій'),
  declension('neuter', /[а-яіїєґ]{2}$/, 'е ого ому е им ому'),
  declension(null, /[а-яіїєґ]{2}$/, 'і их им их ими их', true),
];
