import type { Declension } from '../../../core/people/grammar.ts';
import { sixCases } from '../../../core/people/six-cases.ts';

const family = /(?:[оеє]в|[иії]н)$/;
const hissing = /[жшчщ]$/;
const hard = /[бвгґдзклмнпрстфхц]$/;

export const names: readonly Declension[] = [
  sixCases('masculine', family, '- а у/ові а им/ом і/ові'),
  sixCases('feminine', family, 'а ої ій у ою ій'),
  sixCases('masculine', /(?:[сц]ьк|[зж]ьк)$/, 'ий ого ому ого им ому'),
  sixCases('feminine', /(?:[сц]ьк|[зж]ьк)$/, 'а ої ій у ою ій'),
  sixCases('masculine', hard, 'ий ого ому ого им ому'),
  sixCases('masculine', hard, '- а у/ові а ом і/ові'),
  sixCases('masculine', hissing, '- а у/еві а ем і/еві'),
  sixCases('masculine', hard, 'о а у/ові а ом ові/у/і'),
  sixCases('masculine', /[аеєиіїоуюя]$/, 'й я ю/єві я єм ї/єві'),
  sixCases('masculine', /[а-яіїєґ][бвгдзклмнпрстфхжшчщь’']$/, 'ець ця цю/цеві ця цем ці/цеві'),
  sixCases('masculine', /[бвдзлмнпрст]$|[еоаи]ц$/, 'ь я ю/еві я ем і/еві'),
  sixCases('feminine', /[а-яіїєґ]{2}$/, 'ка ки ці ку кою ці'),
  sixCases('feminine', /[а-яіїєґ]{2}$/, 'га ги зі гу гою зі'),
  sixCases('feminine', /[бвдзлмнпрстфц]$/, 'а и і у ою і'),
  sixCases('masculine', /[бвдзлмнпрстфц]$/, 'а и і у ою і'),
  sixCases('feminine', /[іа]$/, 'я ї ї ю єю ї'),
  sixCases('feminine', /[бвдзлмнпрстьч’']$/, 'я і і ю ею і'),
  sixCases('masculine', /[бвдзлмнпрстьч’']$/, 'я і і ю ею і'),
  sixCases('feminine', /[бвгґдзклмнпрстфхжшчщцйь]$|к$/, '- - - - - -'),
  sixCases('feminine', hard, 'о о о о о о'),
  sixCases(null, /(?:[оеєиіуюї]|[иі]х)$/, '- - - - - -'),
];

export const nouns: readonly Declension[] = [
  sixCases(null, /^(?:заступниця|замголови|зам[а-яіїє]+и)$/, '- - - - - -'),
  sixCases('masculine', hard, '- а/у у/ові а ом і/ові'),
  sixCases('masculine', hissing, '- а у/еві а ем і/еві'),
  sixCases('masculine', /[а-яіїєґ][бвгдзклмнпрстфхжшчщь’']$/, 'ець ця цю/цеві ця цем ці/цеві'),
  sixCases('masculine', /[аеиіуо]$/, 'й я ю/єві я єм ї/єві'),
  sixCases('masculine', /(?:тел|ар|ор|рол)$/, 'ь я ю/еві я ем і/еві'),
  sixCases('feminine', /[а-яіїєґ]{2}$/, 'ка ки ці ку кою ці'),
  sixCases('feminine', /[бвгґдзклмнпрстфхжшчщц]$/, 'а и і у ою/ею і'),
  sixCases('feminine', /і$/, 'я ї ї ю єю ї'),
  sixCases('feminine', /[бвдзлмнпрстьц]$/, 'я і і ю ею і'),
  sixCases('neuter', /[а-яіїєґ]$/, 'о а у о ом і/у'),
  sixCases('neuter', /(?:нн|тт|лл)$/, 'я я ю я ям і'),
];

const plural = (lemma: string, stem: RegExp, endings: string): Declension => ({
  ...sixCases(null, stem, endings, true),
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
  sixCases('masculine', /[а-яіїєґ]{2}$/, 'ий ого ому ого им ому/ім'),
  sixCases('masculine', /[а-яіїєґ]н$/, 'ій ього ьому ього ім ьому/ім'),
  sixCases('feminine', /[а-яіїєґ]{2}$/, 'а ої ій у ою ій'),
  sixCases('neuter', /[а-яіїєґ]{2}$/, 'е ого ому е им ому'),
  sixCases(null, /[а-яіїєґ]{2}$/, 'і их им их ими их', true),
];
