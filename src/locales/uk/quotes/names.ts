import { startingWith, type WordTest } from '../../../core/quotes/stems.ts';

const anyOf = (stems: string): WordTest => startingWith(stems.trim().split(/\s+/), 0, 4);

/** Nouns after which quoted words with a capital are a name. */
export const naming = anyOf(`
  газет журнал видан агентств телеканал канал радіо портал сайт компані фірм корпораці холдинг концерн груп банк фонд
  організаці асоціаці спілк рух парті фракці об'єднан товариств клуб команд завод фабрик комбінат підприємств магазин
  мереж центр готел ресторан кафе кінотеатр театр музе парк стадіон станці вокзал поїзд корабл ракет літак комплекс систем
  бренд модел фільм картин серіал вистав опер пісн альбом роман повіст книг збірк стат програм шоу премі конкурс фестивал
  форум саміт операці закон кодекс проєкт звіт тов ат орден ансамбл батальйон бригад школ університет інститут видавництв`);

/** What makes a coinage or a mere word of what is quoted right after it. */
export const coined = anyOf('зван термін понятт слово прізвиськ псевдонім позивн назв');

/** Words that make a charge of what is quoted soon after them. */
export const charge = anyOf('інкримін обвинувач підозр засуджен статт');

export const pointer = /^(?:читайте|дивіться|докладніше|детальніше)$/u;

/** Usual names of things that news put in marks out of habit. */
export const term = /^(?:швидк[а-яіїєґ']{1,3}(?: допомог[а-яіїєґ']{1,2})?|гаряч[а-яіїєґ']{1,3} ліні[а-яіїєґ']{1,2})$/;
