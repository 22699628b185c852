import { inflect } from '../../core/people/declension.ts';
import type { SourceFrame, SourceGrammar } from '../../core/sources/grammar.ts';
import { readOutlets } from '../../core/sources/outlets.ts';
import { nouns } from './people/declensions.ts';
import { places } from './people/places.ts';
import { bodies, institutions } from './people/words.ts';
import { imperfective, perfective } from './quotes/conjugate.ts';

const outlets = `
ТАСС
ИТАР-ТАСС
РБК
РИА Новости
РИА
Интерфакс: - а у ом е
Интерфакс-Украина: - ы е у ой
Коммерсантъ
Коммерсант: ъ а у ом е
Ведомост: и ей ям ями ях
Известия: -
Извести: я й ям ями ях
Новая газета
Новой газете
Российская газета
Российской газете
Комсомольская правда
Комсомольской правде
Лента.ру
Газета.Ru
Укринформ: - а у ом е
Фонтанка: -
Фонтанк: а и е у ой
Медуза: -
Медуз: а ы е у ой
Дождь: -
Дожд: ь я ю ем е
Регнум
Енхап
Росбалт: - а у ом е
Синьхуа
Рейтер: - а у ом е
Блумберг: - а у ом е
НТВ
RT
Reuters
Bloomberg
Associated Press
AP
AFP
Axios
Politico
BBC
CNN
Би-би-си
Financial Times
The Times
The New York Times
The Washington Post
The Wall Street Journal
The Guardian
Der Spiegel
`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const told = [
  ...words(`
    сообщить уточнить отметить заявить рассказать добавить пояснить подтвердить сказать подчеркнуть напомнить написать
    проинформировать опровергнуть прокомментировать объяснить`).flatMap(perfective),
  ...words(`
    сообщать уточнять отмечать заявлять рассказывать добавлять пояснять подтверждать подчеркивать напоминать утверждать
    информировать говорить опровергать`).flatMap(imperfective),
].filter(([, { mood }]) => mood === 'finite');

const anyOf = (forms: readonly string[]): string => `(?:${forms.join('|')})`;

/** Verbs of passing news on; «передал» may be handing over, so only its present counts. */
const reports = anyOf([...told.map(([form]) => form), ...words('передает передают пишет пишут писал писала писали')]);

/** Of several people: «в МЧС сообщили». */
const reportPlural = anyOf(told.filter(([, { plural }]) => plural).map(([form]) => form));

/** What outlets do besides. */
const learned = anyOf([reports, ...words('выяснил выяснила выяснили узнал узнала узнали')]);

const written =
  '(?:говорится|сказано|отмеча(?:ется|лось)|сообща(?:ется|лось)|указан[оы]|указывается|подчеркивается|уточняется|следует|вытекает|поясняется)';

const frames: readonly SourceFrame[] = [
  {
    name: 'data',
    before:
      /(?:^|[^\p{L}])по (?:\p{L}{4,16} )?(?:данным|информации|сведениям|сообщени(?:ю|ям)|подсчетам|оценк(?:е|ам)|верси(?:и|ям)|заявлени(?:ю|ям)|утверждени(?:ю|ям)|словам) $/u,
    takes: 'any',
  },
  { name: 'accordance', before: /(?:^|[^\p{L}])согласно (?:\p{L}{4,16} )?$/u, takes: 'any' },
  {
    name: 'reference',
    before: /(?:^|[^\p{L}])(?:со ссылк(?:ой|ами) на|ссыла(?:ясь|ется|ются|л[аи]?с[ья]) на|цитиру[ею]т) $/u,
    takes: 'any',
  },
  {
    name: 'reported by',
    before: new RegExp(`(?<!\\p{L})${reports} (?:об этом |также |ранее |в \\p{L}{4,12} )?$`, 'u'),
    subject: true,
    takes: 'any',
  },
  {
    name: 'reports',
    after: new RegExp(`^(?: также| ранее| уже| накануне)? ${reports}(?!\\p{L})`, 'u'),
    subject: true,
    takes: 'any',
  },
  {
    name: 'said in',
    before: new RegExp(`(?<!\\p{L})${reportPlural} (?:[\\p{L}«»]{2,20} ){0,3}во? $`, 'u'),
    takes: 'any',
  },
  {
    name: 'in it said',
    before: /(?:^|[^\p{L}])во? $/u,
    after: new RegExp(`^(?: [\\p{L}«»]{2,20}){0,2} ${reportPlural}(?!\\p{L})`, 'u'),
    takes: 'any',
  },
  {
    name: 'written in',
    before: new RegExp(`(?<!\\p{L})${written} (?:также )?(?:в|во|из|на) $`, 'u'),
    takes: 'any',
  },
  {
    name: 'in it written',
    before: /(?:^|[^\p{L}])(?:во?|из|на) $/u,
    after: new RegExp(`^(?: также)? ${written}(?!\\p{L})`, 'u'),
    takes: 'any',
  },
  { name: 'told', before: new RegExp(`(?<!\\p{L})${learned} (?:\\p{L}{4,16} )?$`, 'u'), takes: 'outlet' },
  { name: 'to it told', after: new RegExp(`^ ${learned}(?!\\p{L})`, 'u'), takes: 'outlet' },
  {
    name: 'found out',
    before: /(?<!\p{L})(?:стало известно|удалось (?:узнать|выяснить)) (?:\p{L}{4,16} )?$/u,
    takes: 'outlet',
  },
  {
    name: 'talk',
    before:
      /(?:^|[^\p{L}])(?:в|во) (?:интервью|эфире|комментарии(?: для)?|разговоре с|беседе с|материале|публикации|статье) (?:\p{L}{4,16} )?$/u,
    takes: 'outlet',
  },
  {
    name: 'own people',
    before:
      /(?:^|[^\p{L}])(?:(?:источник|собеседник)\p{L}{0,3}|(?:передает|сообщает) корреспондент) (?:\p{L}{4,16} )?$/u,
    takes: 'owner',
  },
];

/** A country is a place to speak in, not a source; the EU and the UN are bodies. */
const nowhere = places.filter(({ key }) => key !== 'eu' && key !== 'un').flatMap(({ nouns }) => nouns);

/** Their words are not news. */
const laws = 'соглашени|договор|закон|законопроект|кодекс|конституци|устав|приказ|указ|инструкци|регламент|контракт';

const named = [...bodies, ...institutions];

export const sources: SourceGrammar = {
  frames,
  outlets: readOutlets(
    outlets,
    /(?:^|\s)(?:информ)?(?:агентств|газет|журнал|телеканал|радиостанци|издани|телекомпани|портал)\p{L}{0,3} /iu,
  ),
  nominatives: new Map([
    ...named.flatMap((body) => inflect(body, nouns).map(({ form }) => [form, body] as const)),
    ...named.map((body) => [body, body] as const),
  ]),
  pressService: /^(?:объединенная |главная )?пресс-(?:служба|центр|бюро)/iu,
  never: new RegExp(`^(?:(?:${nowhere.join('|')})\\p{L}{0,3}$|(?:${laws})\\p{L}{0,3}(?: |$))`, 'iu'),
  vague:
    /^(?:сообщени|заявлени|пресс-релиз|релиз|доклад|отчет|материал|документ|ведомств|издани|агентств|информагентств|компани|газет|журнал|портал|телеканал|канал|телеграм-канал|telegram-канал|сайт|ресурс|соцсет|текст|пост|публикаци|стать|запис|письм|организаци|служб|редакци|интервью|комментари|иск|постановлени|решени|обращени|группа|фирм|твит|опрос|исследовани|ответ|выступлени|telegram|facebook|twitter|instagram)\p{L}{0,3}$/iu,
};
