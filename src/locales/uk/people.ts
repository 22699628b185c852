import type { PeopleGrammar, Pronoun } from '../../core/people/grammar.ts';
import { reported } from '../../core/quotes/reported.ts';
import { singleNames } from '../../core/sources/outlets.ts';
import { people as ru } from '../ru/people.ts';
import { adjectives, names, nouns, plurals } from './people/declensions.ts';
import { feminine, masculine, stems } from './people/given.ts';
import { places } from './people/places.ts';
import { fields, offices, roles } from './people/roles.ts';
import { bodies, documents, institutions, naming, never, prepositions, stops } from './people/words.ts';
import { verbs } from './quotes/verbs.ts';
import { sources } from './sources.ts';

const pronoun = (word: string, gender: Pronoun['gender'], subject: boolean, plural = false): Pronoun => ({
  word,
  gender,
  plural,
  subject,
});

/** They end as family names do, in every case. */
const cities =
  'київ києва києву києвом києві харків харкова харкову харковом харкові львів львова львову львовом львові'.split(' ');

/** What is not said here, above all how noun phrases are built, is as in Russian. */
export const people: PeopleGrammar = {
  ...ru,
  pronouns: [
    pronoun('він', 'masculine', true),
    pronoun('вона', 'feminine', true),
    pronoun('вони', null, true, true),
    ...['його', 'нього', 'йому', 'ним', 'ньому'].map((word) => pronoun(word, 'masculine', false)),
    ...['її', 'неї', 'їй', 'нею', 'ній'].map((word) => pronoun(word, 'feminine', false)),
    ...['їх', 'них', 'їм', 'ними'].map((word) => pronoun(word, null, false, true)),
  ],
  declensions: { names, nouns: [...nouns, ...plurals], adjectives },
  names: {
    ...ru.names,
    given: { masculine, feminine },
    stems,
    patronymic: /(?:ович|йович|івн)(?:а|у|ем|и|і|ою)?$/,
    surname: /(?:ко|ук|юк|чук|[сцз]ький|[сцз]ька|[оеє]в|[оеє]ва|ович|евич|ак|як|ець|ян|дзе|швілі)$/,
    gendered: /(?:[оеє]в|[иі]н|[сцз]ький|[оеє]ва|[иі]на|[сцз]ька)$/,
    titles: [
      { word: 'пан', gender: 'masculine' },
      { word: 'пані', gender: 'feminine' },
    ],
    calledAfter: /^(?:вулиц|площ|проспект|бульвар|провул|набережн|шосе|метро$|імені$|ім$)/,
    families: [],
    never: [...never, ...singleNames(sources.outlets), ...cities],
    adjectival: /(?:[сц]ьк|н)(?:ий|а|е|ого|ому|у|им|ої|ій|ою|і|их|ими)$/,
    participle: null,
    town: /(?:ськ|цьк|град|бург|піль)$/,
    adjective: /(?:ий|ій|ого|ому|их|ими)$/,
  },
  roles,
  former: ['екс'],
  offices,
  fields,
  places,
  bodies,
  naming,
  documents,
  institutions,
  conjunctions: [],
  prepositions,
  stops,
  speech: reported(verbs),
  telling: ['словами', 'слів', 'думку', 'твердженням', 'переконанням'],
  masculinePast: /[аеиоуюяії]в(?:ся)?$/,
  femininePast: /[аеиоуюяії]ла(?:ся|сь)?$/,
  betweenSpeech: ['також', 'раніше', 'вже', 'пізніше', 'тоді', 'потім', 'ще'],
  subordinators: ['коли', 'поки', 'якщо', 'хоча', 'оскільки'],
  genitive: /(?:ого|ої|их|[^лн]а|[^л]и|ів|ії)$/,
  verb: /(?:[аеиіоуяї](?:в|ла|ло|ли)|[еиіюяуа]ть|ся|сь|вши)$/,
};
