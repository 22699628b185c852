import type { PeopleGrammar, Pronoun } from '../../core/people/grammar.ts';
import { people as ru } from '../ru/people.ts';
import { names, nouns } from './declensions.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const pronoun = (word: string, gender: Pronoun['gender'], subject: boolean, plural = false): Pronoun => ({
  word,
  gender,
  plural,
  subject,
});

/** A small beginning; how noun phrases are built is as in Russian, and so are the places with the same stems. */
export const people: PeopleGrammar = {
  ...ru,
  pronouns: [
    pronoun('він', 'masculine', true),
    pronoun('вона', 'feminine', true),
    pronoun('вони', null, true, true),
    ...words('його нього йому ним ньому').map((word) => pronoun(word, 'masculine', false)),
    ...words('її неї їй нею ній').map((word) => pronoun(word, 'feminine', false)),
    ...words('їх них їм ними').map((word) => pronoun(word, null, false, true)),
  ],
  declensions: { ...ru.declensions, names, nouns },
  names: {
    ...ru.names,
    given: {
      masculine: words(`
        олександр олексій анатолій андрій антон богдан борис вадим валентин валерій василь віктор віталій володимир віталій
        гліб григорій данило денис дмитро євген іван ігор ілля кирило костянтин леонід максим микола михайло назар олег остап
        павло петро роман руслан святослав сергій станіслав степан тарас федір юрій ярослав`),
      feminine: words(`
        алла анастасія анна валентина валерія віра вікторія галина дарина діана єлизавета ірина катерина ксенія лариса леся
        людмила любов марина марія надія наталія наталя оксана олександра олена ольга світлана софія тетяна юлія яна`),
    },
    stems: {},
    patronymic: /(?:ович|йович|івн)(?:а|у|ем|и|і|ою)?$/,
    surname: /(?:ко|ук|юк|чук|[сцз]ький|[сцз]ька|[оеє]в|[оеє]ва|ович|евич|ак|як|ець|ян|дзе|швілі)$/,
    titles: [
      { word: 'пан', gender: 'masculine' },
      { word: 'пані', gender: 'feminine' },
    ],
  },
  roles: [
    { key: 'president', words: words('президент') },
    { key: 'premier', words: words("прем'єр-міністр прем’єр-міністр прем'єр прем’єр") },
    { key: 'minister', words: words('міністр') },
    { key: 'head', words: words('голова керівник начальник очільник директор гендиректор лідер') },
    { key: 'governor', words: words('губернатор') },
    { key: 'mayor', words: words('мер') },
    { key: 'spokesperson', words: words('речник речниця представник представниця пресекретар пресекретарка') },
    { key: 'lawmaker', words: words('депутат депутатка нардеп') },
    { key: 'ambassador', words: words('посол') },
    { key: 'expert', words: words('експерт експертка аналітик політолог') },
    { key: 'lawyer', words: words('адвокат адвокатка юрист') },
    { key: 'coach', words: words('тренер тренерка') },
    { key: 'woman', words: words('мешканка жінка'), gender: 'feminine' },
  ],
  offices: [],
  fields: [],
  bodies: words(
    'уряд міністерство відомство служба пресслужба департамент комітет комісія агентство видання компанія поліція суд',
  ),
  naming: words('агентство видання компанія'),
  documents: words('звіт дослідження повідомлення заява лист документ закон допис стаття наказ'),
  institutions: words('кабмін мінфін міноборони моз мзс мвс сбу нацполіція генштаб єврокомісія'),
  prepositions: words('в у на з із зі до від за про для без через між перед біля після проти під над при по о об'),
  stops: words(
    'і й та але або що як коли якщо який яка які це він вона вони його її їх також ще вже тільки тому потім раніше',
  ),
};
