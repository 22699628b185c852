import type { SpeechForm } from '../../../core/quotes/grammar.ts';

/** What is written and what it tells, apart from the sense of the verb. */
export type Form = readonly [form: string, tells: Omit<SpeechForm, 'sense'>];

const past = (form: string, gender: SpeechForm['gender'], plural = false): Form => [
  form,
  { mood: 'finite', gender, plural },
];
const present = (form: string, plural: boolean): Form => [form, { mood: 'finite', gender: null, plural }];
const gerund = (form: string): Form => [form, { mood: 'gerund', gender: null, plural: false }];
const passive = (form: string): Form => [form, { mood: 'passive', gender: null, plural: false }];

/** The forms of a perfective verb that report speech: «сказать» gives «сказал», «сказала», «сказав», «сказано» … */
export function perfective(infinitive: string): readonly Form[] {
  const { stem, reflexive } = split(infinitive);
  const participle = !reflexive && stem.endsWith('а') ? [passive(`${stem}но`)] : [];
  return [...pastForms(stem, reflexive), gerund(stem + (reflexive ? 'вшись' : 'в')), ...participle];
}

/** The forms of an imperfective verb: «отмечать» gives «отмечал», «отмечает», «отмечая», «отмечается» … */
export function imperfective(infinitive: string): readonly Form[] {
  const { stem, reflexive } = split(infinitive);
  const [root, singular, plural, adverb] = presentEndings(stem);
  const [after, afterVowel] = reflexive ? ['ся', 'сь'] : ['', ''];
  const passives = reflexive
    ? []
    : [`${root + singular}ся`, `${root + plural}ся`, `${stem}лось`, `${stem}лись`].map(passive);
  return [
    ...pastForms(stem, reflexive),
    present(root + singular + after, false),
    present(root + plural + after, true),
    gerund(root + adverb + afterVowel),
    ...passives,
  ];
}

/** Short adjectives that speak: «уверен», «уверена», «уверены». */
export const shortAdjective = (masculine: string, stem: string): readonly Form[] => [
  past(masculine, 'masculine'),
  past(`${stem}а`, 'feminine'),
  past(`${stem}ы`, null, true),
];

function split(infinitive: string): { readonly stem: string; readonly reflexive: boolean } {
  const reflexive = infinitive.endsWith('ся');
  return { stem: infinitive.slice(0, reflexive ? -4 : -2), reflexive };
}

const pastForms = (stem: string, reflexive: boolean): readonly Form[] => [
  past(`${stem}л${reflexive ? 'ся' : ''}`, 'masculine'),
  past(`${stem}ла${reflexive ? 'сь' : ''}`, 'feminine'),
  past(`${stem}ло${reflexive ? 'сь' : ''}`, 'neuter'),
  past(`${stem}ли${reflexive ? 'сь' : ''}`, null, true),
];

/** The stem of the present, its endings, and that of the gerund. */
function presentEndings(stem: string): readonly [root: string, singular: string, plural: string, gerund: string] {
  if (/(?:да|зна)ва$/.test(stem)) return [stem.slice(0, -2), 'ет', 'ют', 'вая'];
  if (stem.endsWith('ова') && stem.length > 4) return [`${stem.slice(0, -3)}у`, 'ет', 'ют', 'я'];
  if (/[жчшщ]и$/.test(stem)) return [stem.slice(0, -1), 'ит', 'ат', 'а'];
  if (stem.endsWith('и')) return [stem.slice(0, -1), 'ит', 'ят', 'я'];
  return [stem, 'ет', 'ют', 'я'];
}
