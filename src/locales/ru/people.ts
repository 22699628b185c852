import { inflect } from '../../core/people/declension.ts';
import type { PeopleGrammar, Pronoun } from '../../core/people/grammar.ts';
import { reported } from '../../core/quotes/reported.ts';
import { singleNames } from '../../core/sources/outlets.ts';
import { adjectives, names, nouns, plurals } from './people/declensions.ts';
import { feminine, masculine, stems } from './people/given.ts';
import { fields, offices } from './people/offices.ts';
import { places } from './people/places.ts';
import { roles } from './people/roles.ts';
import { bodies, documents, institutions, naming, never, prepositions, stops, towns } from './people/words.ts';
import { verbs } from './quotes/verbs.ts';
import { sources } from './sources.ts';

const pronoun = (word: string, gender: Pronoun['gender'], subject: boolean, plural = false): Pronoun => ({
  word,
  gender,
  plural,
  subject,
});

export const people: PeopleGrammar = {
  pronouns: [
    pronoun('он', 'masculine', true),
    pronoun('она', 'feminine', true),
    pronoun('они', null, true, true),
    ...['его', 'него', 'ему', 'нему', 'им', 'ним', 'нем'].map((word) => pronoun(word, 'masculine', false)),
    ...['ее', 'нее', 'ей', 'ней', 'ею', 'нею'].map((word) => pronoun(word, 'feminine', false)),
    ...['их', 'них', 'ними'].map((word) => pronoun(word, null, false, true)),
  ],
  declensions: { names, nouns: [...nouns, ...plurals], adjectives },
  names: {
    given: { masculine, feminine },
    stems,
    patronymic: /(?:[оеё]вич|[оеё]вн|ич|ичн|инич)(?:а|у|ем|е|ы|ой)?$/,
    surname:
      /(?:[оеё]в|[иы]н|[сц]кий|[сц]кая|[оеё]ва|[иы]на|ко|ук|юк|чук|ян|янц|дзе|швили|ович|евич|ских|оглу|дзэ|ссон|сен|штейн|берг|улин|айтис|явичюс|иди)$/,
    gendered: /(?:[оеё]в|[иы]н|[сц]к[иоа]й|[оеё]ва|[иы]на|[сц]кая)$/,
    agreement: true,
    particles: ['фон', 'ван', 'де', 'да', 'ди', 'дер', 'ден', 'дель', 'бен', 'ибн', 'аль', 'эль', 'ла', 'дос'],
    titles: [
      { word: 'г-н', gender: 'masculine' },
      { word: 'господин', gender: 'masculine' },
      { word: 'мистер', gender: 'masculine' },
      { word: 'сэр', gender: 'masculine' },
      { word: 'г-жа', gender: 'feminine' },
      { word: 'госпожа', gender: 'feminine' },
      { word: 'миссис', gender: 'feminine' },
      { word: 'леди', gender: 'feminine' },
    ],
    calledAfter: /^(?:улиц|площад|проспект|бульвар|переул|набережн|шоссе|метро$|имени$|им$)/,
    families: [],
    never: [
      ...never,
      ...singleNames(sources.outlets),
      ...towns.flatMap((town) => inflect(town, nouns).map(({ form }) => form)),
    ],
    adjectival: /(?:[сц]к|[^аеиоуыэюя]н)(?:ий|ый|ой|ая|ое|ого|ому|ую|ым|им|ом|ые|ие|ых|их|ыми|ими)$/,
    participle: null,
    adjective:
      /(?:ий|ый|ая|яя|ое|ее|ие|ые|ого|его|ому|ему|ую|юю|ых|их|(?:ц|[ае]н)и(?:я|е|и|ю|ей|ем)|ност(?:ь|и|ью)|ств(?:о|а|у|ом))$/,
    town: /(?:[сц]к|град|поль)$/,
  },
  roles,
  aged: null,
  former: ['экс-'],
  offices,
  links: ['по'],
  looseLinks: ['при', 'в', 'на', 'от'],
  joins: ['и'],
  describing: ['римский', 'римского', 'римскому', 'римским', 'особо', 'особенно', 'весьма'],
  telling: ['словам', 'слов', 'мнению', 'выражению', 'признанию', 'убеждению', 'утверждению', 'заявлению'],
  owners: ['своем', 'своей', 'своих', 'своего', 'своему', 'своим', 'своими'],
  copulas: [],
  indefinite: ['один', 'одна', 'некий', 'некая', 'наш', 'наша', 'нашего', 'нашей', 'нашему', 'нашим'],
  speech: reported(verbs),
  masculinePast: /[аеиоуыюя]л(?:ся)?$/,
  femininePast: /[аеиоуыюя]ла(?:сь)?$/,
  betweenSpeech: ['также', 'ранее', 'уже', 'позже', 'тогда', 'накануне', 'затем', 'еще', 'тоже', 'потом'],
  genitive:
    /(?:ого|его|ой|ей|ых|их|[^лн]а|[оуия]на|[^с]я|[^л]и|ы|ов|ев)$|^(?:дел|сил|войск|прав|наук|лиц|школ|работ|услуг|средств|отдела|канала|школы)$/,
  attributive: false,
  places,
  placeEndings: {
    nouns: ['', ...'а я и ы у ю е ой ей ом ем ия ии ию ией ь ью ам ах ами ях ям ями'.split(' ')],
    adjectives: 'ий ого ому им ом ая ой ую ою ое ие их ими'.split(' '),
  },
  fields,
  bodies,
  naming,
  documents,
  institutions,
  subordinators: ['когда', 'пока', 'если', 'хотя', 'поскольку', 'раз'],
  conjunctions: [],
  prepositions,
  calendar: [],
  dateline:
    /^\p{Lu}[\p{Lu} -]{2,30}(?:, \d{1,2} \p{Ll}{3,8}\.?)?(?:\. ?\/[^/]{2,20}\/\. ?| [–—-] \p{Lu}[\p{L}. -]{2,20}\. ?|[.:] )/u,
  articles: [],
  stops,
  verb: /(?:[аеиоуыяю]л|[аеиыуя](?:ла|ло|ли)|[еиюяуа]т|[лт]ся|л[аио]сь|ая|в|вши|сь)$/,
};
