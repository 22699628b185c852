import type { SpeechForm } from '../../../core/quotes/grammar.ts';

/** What is written and what it tells, apart from the sense of the verb. */
export type Form = readonly [form: string, tells: Omit<SpeechForm, 'sense'>];

const finite = (form: string, gender: SpeechForm['gender'], plural = false): Form => [
  form,
  { mood: 'finite', gender, plural },
];
const without = (form: string, mood: 'gerund' | 'passive'): Form => [form, { mood, gender: null, plural: false }];

/** «сказати»: «сказав», «сказала», «сказали», «сказавши». */
export function perfective(infinitive: string): readonly Form[] {
  const { stem, ending } = split(infinitive);
  return [...pastForms(stem, ending), without(`${stem}вши${ending && 'сь'}`, 'gerund')];
}

/** «зазначати»: «зазначав», «зазначає», «зазначають», «зазначаючи», «зазначається». */
export function imperfective(infinitive: string): readonly Form[] {
  const { stem, ending } = split(infinitive);
  const [singular, plural] = presentForms(stem);
  return [
    ...pastForms(stem, ending),
    finite(ending ? singular.replace(/(?:ть)?$/, 'ться') : singular, null),
    finite(plural + ending, null, true),
    without(`${plural.slice(0, -2)}чи${ending && 'сь'}`, 'gerund'),
    ...(ending ? [] : [without(singular.replace(/(?:ть)?$/, 'ться'), 'passive')]),
  ];
}

function split(infinitive: string): { readonly stem: string; readonly ending: string } {
  const ending = infinitive.endsWith('ся') ? 'ся' : '';
  return { stem: infinitive.slice(0, ending ? -4 : -2), ending };
}

const pastForms = (stem: string, ending: string): readonly Form[] => [
  finite(`${stem}в${ending}`, 'masculine'),
  finite(`${stem}ла${ending}`, 'feminine'),
  finite(`${stem}ло${ending}`, 'neuter'),
  finite(`${stem}ли${ending}`, null, true),
];

/** Third persons of the present, singular and plural. */
function presentForms(stem: string): readonly [singular: string, plural: string] {
  if (/[ую]ва$/.test(stem)) return [`${stem.slice(0, -2)}є`, `${stem.slice(0, -2)}ють`];
  if (stem.endsWith('и')) return [`${stem}ть`, `${stem.slice(0, -1)}ять`];
  return [`${stem}є`, `${stem}ють`];
}
