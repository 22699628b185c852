import { inflect } from '../../core/people/declension.ts';
import type { SourceFrame, SourceGrammar } from '../../core/sources/grammar.ts';
import { readOutlets } from '../../core/sources/outlets.ts';
import { nouns } from './people/declensions.ts';
import { places } from './people/places.ts';
import { bodies, institutions } from './people/words.ts';

const outlets = `
Укрінформ: - у ом і
УНІАН
Інтерфакс-Україна: -
Суспільне
Українська правда
Reuters
Bloomberg
Associated Press
BBC
CNN
`;

const reports =
  '(?:повідом(?:ляє|ляють|ив|ила|ило|или)|переда[єю]ть?|пиш(?:е|уть)|інформу(?:є|ють)|заяв(?:ляє|ив|ила|ило|или)|розпові(?:ла|ли|в)|розповідає|уточни(?:в|ла|ло|ли)|додали)';

const frames: readonly SourceFrame[] = [
  {
    name: 'data',
    before: /(?:^|[^\p{L}])за (?:\p{L}{4,16} )?(?:даними|інформацією|оцінк(?:ою|ами)|повідомленням) $/u,
    takes: 'any',
  },
  { name: 'reference', before: /(?:^|[^\p{L}])(?:з посиланням на|посилаючись на|згідно з) $/u, takes: 'any' },
  { name: 'reported by', before: new RegExp(`(?<!\\p{L})${reports} (?:про це )?$`, 'u'), subject: true, takes: 'any' },
  { name: 'reports', after: new RegExp(`^ ${reports}(?!\\p{L})`, 'u'), subject: true, takes: 'any' },
  { name: 'said in', before: new RegExp(`(?<!\\p{L})${reports} (?:у|в) $`, 'u'), takes: 'any' },
  {
    name: 'in it said',
    before: /(?:^|[^\p{L}])[ув] $/u,
    after: new RegExp(`^ ${reports}(?!\\p{L})`, 'u'),
    takes: 'any',
  },
  { name: 'written in', before: /(?<!\p{L})(?:йдеться|сказано|зазначено) (?:у|в) $/u, takes: 'any' },
];

const named = [...bodies, ...institutions];

export const sources: SourceGrammar = {
  frames,
  outlets: readOutlets(outlets, /(?:^|\s)(?:інформ)?(?:агентств|газет|журнал|телеканал|видання)\p{L}{0,3} /iu),
  nominatives: new Map([
    ...named.flatMap((body) => inflect(body, nouns).map(({ form }) => [form, body] as const)),
    ...named.map((body) => [body, body] as const),
  ]),
  pressService: /^прес-?(?:служба|центр)/iu,
  never: new RegExp(`^(?:${places.flatMap(({ nouns }) => nouns).join('|')})\\p{L}{0,3}$`, 'iu'),
  vague:
    /^(?:повідомленн|заяв|звіт|документ|відомств|виданн|агентств|компані|газет|портал|сайт|текст|допис|публікаці|статт|лист|організаці|пост|наказ|указ|коментар)\p{L}{0,3}$/iu,
};
