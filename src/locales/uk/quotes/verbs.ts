import type { SpeechForm } from '../../../core/quotes/grammar.ts';
import { type Form, imperfective, perfective } from './conjugate.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that govern what is said. */
const says = {
  perfective: words(`
    сказати заявити повідомити зазначити відзначити наголосити підкреслити додати пояснити уточнити нагадати розповісти
    відповісти запитати спитати визнати зауважити попередити припустити підтвердити заперечити запевнити написати
    прокоментувати оголосити вигукнути пожартувати наполягти висловитися висловити зізнатися поскаржитися підсумувати`),
  imperfective: words(`
    говорити казати заявляти повідомляти зазначати відзначати наголошувати підкреслювати додавати пояснювати уточнювати
    нагадувати розповідати відповідати запитувати визнавати зауважувати попереджати припускати підтверджувати запевняти
    коментувати стверджувати вважати переконувати вказувати`),
};

/** Verbs that do something by speaking, and take a part of what is said. */
const acts = {
  perfective: words(
    'назвати звинуватити закликати пообіцяти запропонувати попросити охарактеризувати розкритикувати описати',
  ),
  imperfective: words('називати звинувачувати закликати обіцяти пропонувати просити описувати'),
};

/** Verbs whose subject only passes on. */
const cites = { perfective: words('процитувати'), imperfective: words('цитувати передавати') };

const present = (form: string, plural: boolean): Form => [form, { mood: 'finite', gender: null, plural }];
const past = (form: string, gender: SpeechForm['gender'], plural = false): Form => [
  form,
  { mood: 'finite', gender, plural },
];

/** Forms that no rule gives. */
const irregular: readonly Form[] = [
  present('каже', false),
  present('кажуть', true),
  present('пише', false),
  present('пишуть', true),
  present('просить', false),
  past('розповів', 'masculine'),
  past('відповів', 'masculine'),
  past('наголосив', 'masculine'),
  past('переконаний', 'masculine'),
  past('переконана', 'feminine'),
  past('впевнений', 'masculine'),
  past('впевнена', 'feminine'),
  ['йдеться', { mood: 'passive', gender: null, plural: false }],
  ['сказано', { mood: 'passive', gender: null, plural: false }],
  ['зазначено', { mood: 'passive', gender: null, plural: false }],
];

const formsOf = (
  verbs: Readonly<Record<'perfective' | 'imperfective', readonly string[]>>,
  sense: SpeechForm['sense'],
): readonly [string, SpeechForm][] =>
  [...verbs.perfective.flatMap(perfective), ...verbs.imperfective.flatMap(imperfective)].map(([form, tells]) => [
    form,
    { ...tells, sense },
  ]);

/** Every form of every verb of speech. */
export const verbs: ReadonlyMap<string, SpeechForm> = new Map([
  ...formsOf(cites, 'cites'),
  ...formsOf(acts, 'acts'),
  ...formsOf(says, 'says'),
  ...irregular.map(([form, tells]): [string, SpeechForm] => [form, { ...tells, sense: 'says' }]),
]);
